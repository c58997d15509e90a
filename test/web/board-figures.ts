import type { components } from '@tte/client';
import type { Locator, Page } from 'playwright-core';
import { send } from '../support/door.js';
import { mint } from '../support/tokens.js';

/** The office's figures, as the gateway answers them. */
export type Statistics = components['schemas']['Statistics'];

/** The figures as the gateway tells them to an official. */
export async function readStatistics(): Promise<Statistics> {
  const { body } = await send('GET', '/api/v1/statistics', { token: await mint('kabid1') });
  return body as unknown as Statistics;
}

/** How many cases the list finds, walked through to its end. */
export async function listed(query: string): Promise<number> {
  const token = await mint('kabid1');
  const pageFrom = async (after: string): Promise<number> => {
    const { body } = await send('GET', `/api/v1/cases?limit=100&${query}${after}`, { token });
    const { items, next } = body as { items: unknown[]; next: string | null };
    return items.length + (next === null ? 0 : await pageFrom(`&after=${encodeURIComponent(next)}`));
  };
  return pageFrom('');
}

/** Answers the board with these figures, which a store that others write into cannot be brought to. */
export const pretend = (page: Page, statistics: Statistics): Promise<unknown> =>
  page.route('**/api/v1/statistics*', (route) => route.fulfill({ json: statistics }));

/** The cells of each row of a table, as they are read. */
export const rowsOf = async (table: Locator): Promise<string[][]> =>
  Promise.all((await table.getByRole('row').all()).map((row) => row.locator('th,td').allInnerTexts()));

/** A share as the board words it. */
export const words = (share: { count: number; within: number }): string => {
  const percent = share.count < 10 ? '' : ` (${Math.floor((100 * share.within) / share.count)}\u00a0%)`;
  return share.count === 0 ? '–' : `${share.within} dari ${share.count}${percent}`;
};

const AT = '2026-03-18T03:00:00.000Z';
const NONE = { count: 0, within: 0 };

/** Before the first letter. */
export const NOTHING: Statistics = {
  at: AT,
  open: { total: 0, overdue: 0, halted: 0, places: [] },
  withinStandard: NONE,
  steps: [],
  units: [],
  outside: [
    { waitingOn: 'pemohon', waitingOnTitle: 'Pemohon', count: 0, medianMinutes: null, p90Minutes: null },
    { waitingOn: 'bsre', waitingOnTitle: 'BSrE', count: 0, medianMinutes: null, p90Minutes: null },
  ],
  weeks: [
    { week: '2026-03-16', submitted: 0, issued: 0, renewed: 0, revoked: 0, ended: 0, withinStandard: NONE },
  ],
};

const KABID = {
  procedure: 'registration' as const,
  step: 3,
  stepTitle: 'Menelaah dan mendisposisikan ke Kasubbid Banglola Siska',
  waitingOn: 'kabid',
};

/** A bad day: cases that are late, one halted, an applicant who corrects, and few steps done. */
export const TROUBLED: Statistics = {
  ...NOTHING,
  open: {
    total: 5,
    overdue: 2,
    halted: 1,
    places: [
      {
        ...KABID,
        waitingOnTitle: 'Kabid Jementa Sis Ap',
        count: 3,
        overdue: 2,
        oldest: '2026-03-17T06:00:00.000Z',
        officeMinutes: 330,
      },
      {
        ...KABID,
        waitingOn: 'pemohon',
        waitingOnTitle: 'Pemohon',
        count: 2,
        overdue: 0,
        oldest: '2026-03-14T03:00:00.000Z',
        officeMinutes: null,
      },
    ],
  },
  withinStandard: { count: 4, within: 3 },
  steps: [{ ...KABID, count: 4, within: 3, medianMinutes: 12, p90Minutes: 95 }],
  units: [
    {
      ...{ unit: 'setjen', unitName: 'Sekretariat Jenderal', open: 1, overdue: 0, ended: 3 },
      ...{ medianMinutes: 4 * 24 * 60, p90Minutes: 9 * 24 * 60 },
      outcomes: [
        { status: 'issued', count: 2 },
        { status: 'rejected', count: 1 },
      ],
    },
    {
      ...{ unit: 'pusdatin', unitName: 'Pusat Data dan Informasi', open: 4, overdue: 2, ended: 0 },
      ...{ medianMinutes: null, p90Minutes: null, outcomes: [] },
    },
  ],
  weeks: [
    { week: '2026-03-09', submitted: 2, issued: 3, renewed: 0, revoked: 0, ended: 1, withinStandard: NONE },
    {
      week: '2026-03-16',
      submitted: 7,
      issued: 0,
      renewed: 0,
      revoked: 0,
      ended: 0,
      withinStandard: { count: 4, within: 3 },
    },
  ],
};
