import { loadGatewaySettings } from '@tte/config';
import { eventually, inventPerson, type InventedPerson, COMPLETE } from '@tte/local';
import { createVault } from '@tte/vault';
import type { Browser, Page } from 'playwright-core';
import { withStore } from '../support/connections.js';
import { stackEnvironment } from '../support/stack.js';
import { openWindow, PHONE, type Window } from './browser.js';
import { gateway, world } from './cases.js';

const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };

/** A case and whose it is. */
export interface Applied {
  readonly id: string;
  readonly person: InventedPerson;
}

/** A letter that the office has just entered, for a civil servant whom everybody knows. */
export async function applied(person: InventedPerson = inventPerson('pns')): Promise<Applied> {
  await world.know(person);
  const { caseId: id } = await gateway.submit(person);
  await gateway.reaches(id, 'awaiting-disposition');
  return { id, person };
}

/** Kapusdatin gives a case back for these fields, with a note. */
export async function returned(
  one: Applied,
  fields: readonly string[],
  note: string,
  dataVersion = 1,
): Promise<void> {
  await gateway.decide('kapusdatin1', one.id, 'disposition', {
    dataVersion,
    outcome: 'return',
    fields,
    note,
  });
  await gateway.reaches(one.id, 'returned');
}

/** All of the office pass a case on, until the applicant is asked to activate. */
export async function registered({ id }: Applied, dataVersion = 1): Promise<void> {
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, id, 'disposition', { ...FORWARD, dataVersion });
  }
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion, ...COMPLETE });
  await gateway.reaches(id, 'awaiting-activation');
}

/** The address in the newest mail of the office to a person, when there are at least so many. */
export const addressFor = ({ person }: Applied, mails = 1): Promise<string> =>
  eventually('the link to the applicant’s page', async () => {
    const all = (await world.mailsOfCase(person.email)).flatMap(({ links }) =>
      links.filter((link) => link.includes('/pemohon#')),
    );
    return all.length >= mails ? all.at(-1) : undefined;
  });

/** The address of a link to this case whose time is over, as it stands in an old mail. */
export async function expiredAddressFor({ id }: Applied): Promise<string> {
  const { vault: secrets, publicUrl } = loadGatewaySettings(stackEnvironment());
  const token = await withStore((connection) =>
    createVault({
      connection,
      masterKey: secrets.masterKey.reveal(),
      indexSecret: secrets.indexSecret.reveal(),
      linkSecret: secrets.linkSecret.reveal(),
    }).applicantLink(id, new Date(0)),
  );
  return `${publicUrl}/pemohon#${token}`;
}

/** A page as its applicant has opened it. */
export async function openOwnPage(browser: Browser, address: string, viewport = PHONE): Promise<Window> {
  const window = await openWindow(browser, viewport);
  await window.page.goto(address);
  await window.page.getByRole('heading', { level: 1 }).waitFor();
  return window;
}

/** The heading of the one next thing. */
export const nextThing = (page: Page, title: string | RegExp) =>
  page.getByRole('heading', { level: 2, name: title });

/** What can be pressed of the case itself: rights over one's data stay when the case has ended. */
export const buttonsOfCase = (page: Page) =>
  page.locator('button:visible:not([aria-label="Hak atas data Anda"] *)');
