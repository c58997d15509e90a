import type { CaseTimes, WaitPeriod } from '@tte/event-log';
import { statisticsOf } from './statistics.js';
import { weekOf, weeksUntil } from './weeks.js';

const NOW = '2026-03-18T03:00:00.000Z';
const OFFICE = {
  opensAt: 450,
  closesAt: 960,
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  urgentMinutes: 5,
  escalationMinutes: 60,
};
const NONE = { count: 0, within: 0 };
const over = (weeks: number) => ({ at: NOW, weeks, office: OFFICE });

const period = (
  step: WaitPeriod['step'],
  waitingOn: WaitPeriod['waitingOn'],
  officeMinutes: number,
  owed = true,
): WaitPeriod => ({
  procedure: 'registration',
  step,
  waitingOn,
  from: '2026-03-16T01:00:00.000Z',
  until: '2026-03-16T02:00:00.000Z',
  officeMinutes,
  owed,
});

const waiting = (since: string, dueAt: string, waitPeriods: readonly WaitPeriod[] = []): CaseTimes => ({
  caseId: since,
  procedure: 'registration',
  status: 'awaiting-disposition',
  open: true,
  step: 2,
  waitingOn: 'kapusdatin',
  since,
  dueAt,
  unit: 'pusdatin',
  submittedAt: since,
  waitPeriods,
});

const closed = (status: CaseTimes['status'], since: string): CaseTimes => {
  const { waitingOn: _waitingOn, dueAt: _dueAt, ...rest } = waiting(since, since);
  return { ...rest, status, open: false };
};

describe('weeks', () => {
  it('begin on Monday in WIB', () => {
    expect(weekOf('2026-03-15T16:59:59.999Z')).toBe('2026-03-09');
    expect(weekOf('2026-03-15T17:00:00.000Z')).toBe('2026-03-16');
    expect(weekOf('2026-03-22T10:00:00.000Z')).toBe('2026-03-16');
    expect(weeksUntil('2026-03-18T03:00:00.000Z', 3)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  });
});

describe('statistics', () => {
  it('tell where open cases wait, since when, and which are beyond the standard time', () => {
    const { open } = statisticsOf(
      [
        waiting('2026-03-18T02:00:00.000Z', '2026-03-18T02:15:00.000Z'),
        waiting('2026-03-18T02:45:00.001Z', '2026-03-18T03:00:00.001Z'),
        closed('issued', '2026-03-17T02:00:00.000Z'),
      ],
      over(1),
    );
    expect(open).toMatchObject({ total: 2, overdue: 1 });
    expect(open.places).toMatchObject([
      {
        step: 2,
        waitingOn: 'kapusdatin',
        count: 2,
        overdue: 1,
        oldest: '2026-03-18T02:00:00.000Z',
        officeMinutes: 60,
      },
    ]);
  });

  it('tell as overdue what the log holds as that, though a day off was decreed for it afterwards', () => {
    const inTime = waiting('2026-03-17T02:00:00.000Z', '2026-03-17T02:15:00.000Z');
    const recorded = { ...inTime, overdueSince: '2026-03-17T02:15:00.000Z' };
    const span = { ...over(1), office: { ...OFFICE, holidays: ['2026-03-17', '2026-03-18'] } };
    expect(statisticsOf([inTime], span).open.overdue).toBe(0);
    expect(statisticsOf([recorded], span).open).toMatchObject({ overdue: 1, places: [{ overdue: 1 }] });
  });

  it('tell how many cases are halted', () => {
    const halted: CaseTimes = { ...waiting(NOW, NOW), status: 'halted' };
    expect(statisticsOf([halted, waiting(NOW, NOW)], over(1)).open).toMatchObject({ total: 2, halted: 1 });
  });

  it('count no time of the office where the office owes none, and none of a night or a day off', () => {
    const { dueAt: _dueAt, ...free } = waiting('2026-03-10T02:00:00.000Z', NOW);
    const friday = waiting('2026-03-13T08:50:00.000Z', '2026-03-16T00:35:00.000Z');
    const { places } = statisticsOf(
      [
        { ...free, step: 7, waitingOn: 'pemohon' },
        { ...friday, step: 3, waitingOn: 'kabid' },
      ],
      { ...over(1), at: '2026-03-16T00:32:00.000Z' },
    ).open;
    expect(places).toMatchObject([
      { step: 3, overdue: 0, officeMinutes: 12 },
      { step: 7, overdue: 0, officeMinutes: null },
    ]);
  });

  it('tell the share within the standard time by week, and leave out what ended before the first', () => {
    const late = { ...period(2, 'kapusdatin', 16), until: '2026-03-10T02:00:00.000Z' };
    const old = { ...period(2, 'kapusdatin', 400), until: '2026-03-08T02:00:00.000Z' };
    const { weeks, withinStandard } = statisticsOf(
      [waiting(NOW, NOW, [period(3, 'kabid', 15), period(7, 'pemohon', 0, false), late, old])],
      over(2),
    );
    expect(weeks).toMatchObject([
      { withinStandard: { count: 1, within: 0 } },
      { withinStandard: { count: 1, within: 1 } },
    ]);
    expect(withinStandard).toEqual({ count: 2, within: 1 });
  });

  it('keep the office’s time apart from the applicant’s', () => {
    const waitPeriods = [
      period(2, 'kapusdatin', 10),
      period(2, 'kapusdatin', 20),
      period(7, 'pemohon', 0, false),
    ];
    const found = statisticsOf([waiting(NOW, NOW, waitPeriods)], over(1));
    expect(found.withinStandard).toEqual({ count: 2, within: 1 });
    expect(found.steps).toMatchObject([{ step: 2, count: 2, within: 1, medianMinutes: 20 }]);
    expect(found.outside).toMatchObject([
      { waitingOn: 'pemohon', count: 1, medianMinutes: 60 },
      { waitingOn: 'bsre', count: 0, medianMinutes: null },
    ]);
  });

  it('count what came in and what ended in each week', () => {
    const { weeks } = statisticsOf(
      [
        waiting('2026-03-10T02:00:00.000Z', NOW),
        closed('issued', '2026-03-17T02:00:00.000Z'),
        closed('rejected', '2026-03-17T02:00:00.000Z'),
      ],
      over(2),
    );
    expect(weeks).toEqual([
      { week: '2026-03-09', submitted: 1, issued: 0, renewed: 0, revoked: 0, ended: 0, withinStandard: NONE },
      { week: '2026-03-16', submitted: 2, issued: 1, renewed: 0, revoked: 0, ended: 1, withinStandard: NONE },
    ]);
  });

  it('tell by unit what is open and late, what ended by which outcome, and how long it took', () => {
    const at = (one: CaseTimes, unit: string, submittedAt: string) => ({ ...one, unit, submittedAt });
    const { units } = statisticsOf(
      [
        waiting('2026-03-18T02:00:00.000Z', '2026-03-18T02:15:00.000Z'),
        at(closed('issued', '2026-03-17T02:00:00.000Z'), 'setjen', '2026-03-17T01:00:00.000Z'),
        at(closed('renewed', '2026-03-17T02:00:00.000Z'), 'setjen', '2026-03-16T02:00:00.000Z'),
        at(closed('issued', '2026-03-16T02:00:00.000Z'), 'setjen', '2026-03-16T01:30:00.000Z'),
        // Before the first week.
        at(closed('rejected', '2026-03-15T02:00:00.000Z'), 'itjen', '2026-03-10T02:00:00.000Z'),
      ],
      over(1),
    );
    expect(units).toEqual([
      {
        ...{ unit: 'pusdatin', open: 1, overdue: 1, ended: 0, outcomes: [] },
        ...{ medianMinutes: null, p90Minutes: null },
      },
      {
        ...{ unit: 'setjen', open: 0, overdue: 0, ended: 3, medianMinutes: 60, p90Minutes: 24 * 60 },
        outcomes: [
          { status: 'issued', count: 2 },
          { status: 'renewed', count: 1 },
        ],
      },
    ]);
  });

  it('say nothing of nothing', () => {
    const { steps, units, withinStandard } = statisticsOf([], over(1));
    expect([steps, units]).toEqual([[], []]);
    expect(withinStandard).toEqual(NONE);
  });
});
