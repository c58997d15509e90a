import { createNoticeStore, createOfficialNotices, createOutbox, createSmtpMailer } from '@tte/activities';
import type { Noticed } from '@tte/contracts';
import type { OfficeCalendar } from '@tte/domain';
import { createEventLog } from '@tte/event-log';
import { MandateStore, PushDeviceStore, StaffStore } from '@tte/staff';
import { eventually } from '@tte/local';
import { createVault } from '@tte/vault';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { Browser } from 'playwright-core';
import { withStore } from '../support/connections.js';
import { stackVariable } from '../support/stack.js';
import { openBrowser, PHONE, type Window } from './browser.js';
import { caseAt, gateway, world, type MadeCase } from './cases.js';
import { heading } from './frame-parts.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';
import { press } from './officials.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

const SMALLEST = { width: 320, height: 640 };
/** A Wednesday at which the office works, after all that this stack has: its own clock may stand at any hour. */
const AT = '2040-03-07T03:00:00.000Z';
const office: OfficeCalendar = {
  ...{ opensAt: 450, closesAt: 960, workdays: [1, 2, 3, 4, 5], holidays: [] },
  ...{ urgentMinutes: 5, escalationMinutes: 60 },
};

/** Tells the stack's officials what waits, as its worker does, at a time of the test's own. */
const tellOfficials = (): Promise<Noticed> =>
  withStore((connection) => {
    const { hostname, port } = new URL(stackVariable('SMTP_URL'));
    const { tellOfficials: tell } = createOfficialNotices({
      eventLog: createEventLog({ connection, office: () => office }),
      vault: createVault({
        connection,
        masterKey: Buffer.from(stackVariable('VAULT_MASTER_KEY'), 'base64'),
        indexSecret: stackVariable('VAULT_INDEX_SECRET'),
        linkSecret: stackVariable('APPLICANT_LINK_SECRET'),
      }),
      staff: new StaffStore(connection),
      mandates: new MandateStore(connection),
      notices: createNoticeStore(connection),
      devices: new PushDeviceStore(connection),
      push: undefined,
      outbox: createOutbox(connection),
      mailer: createSmtpMailer({
        ...{ host: hostname, port: Number(port), secure: false, requireTls: false, timeoutMs: 5_000 },
      }),
      mail: {
        from: { name: 'Pusdatin Kemhan', address: 'tte@kemhan.go.id' },
        officeName: 'Pusat Data dan Informasi Kementerian Pertahanan',
        officeContact: stackVariable('OFFICE_CONTACT'),
        publicUrl: stackVariable('PUBLIC_URL'),
        linkLife: 1,
      },
      ...{ office: () => office, noticeSilence: 0 },
    });
    return new MockActivityEnvironment().run<[], Noticed, () => Promise<Noticed>>(() => tell(AT));
  });

/** The links of the mail that tells the Kabid of a case. */
const linksTo = ({ id }: MadeCase): Promise<readonly string[]> =>
  eventually('the mail', async () => {
    const mails = await world.mails('kabid1@kemhan.go.id');
    return mails.find(({ links }) => links.some((link) => link.endsWith(`/berkas/${id}`)))?.links;
  });

it('whoever follows every link of a digest changes nothing, and the Kabid forwards from it in three taps', async () => {
  // Known to the directory, with an address, from the first page on.
  const window = await windowOf(browser, 'kabid1', '/kotak-masuk', PHONE);
  const { page } = window;
  const made = await caseAt('kabid');
  await eventually('the task', async () => (await gateway.detail(made.id))?.step === 3 || undefined);
  expect((await tellOfficials()).digests).toBeGreaterThan(0);
  const links = await linksTo(made);
  expect(links.length).toBeGreaterThan(2);

  const before = await gateway.detail(made.id);
  for (const link of links) {
    for (const follow of [(to: string) => fetch(to), (to: string) => page.request.get(to)]) {
      const answer = await follow(link);
      expect(typeof answer.status === 'function' ? answer.status() : answer.status).toBe(200);
    }
    await page.goto(link);
    await page.getByRole('main').waitFor();
  }
  expect(await gateway.detail(made.id)).toMatchObject({ seq: before?.seq, status: before?.status, step: 3 });

  await countTaps(window);
  // The first tap is the mail's link.
  await page.goto(links.find((link) => link.endsWith(made.id)) ?? '');
  await page.getByRole('heading', { name: 'Yang diminta dari Anda' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await press(page, /^Teruskan ke/);
  await page.getByText('Langkah 4 dari 14').waitFor();
  expect(await gateway.reaches(made.id, 'awaiting-disposition')).toMatchObject({ step: 4 });
  expect(1 + (await page.evaluate<number>('window.taps'))).toBeLessThanOrEqual(3);
});

const countTaps = ({ page }: Window) =>
  page.addInitScript(
    `window.taps = 0; addEventListener('pointerdown', ({ isTrusted }) => (window.taps += isTrusted ? 1 : 0), { capture: true });`,
  );

it('each official sets by keyboard how often they are told, and finds it so again', async () => {
  const window = await windowOf(browser, 'kabid2', '/bantuan');
  const { page } = window;
  await heading(page, 'Bantuan').waitFor();
  await page.getByRole('button', { name: 'Nurul Hidayah' }).click();
  await page.getByRole('menuitem', { name: 'Pengaturan' }).click();
  await heading(page, 'Pengaturan').waitFor();
  await page.getByText('Email dikirim ke kabid2@kemhan.go.id').waitFor();
  expect(await page.getByRole('radio', { name: 'Tiap jam' }).isChecked()).toBe(true);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await tabTo(page, page.getByRole('radio', { name: 'Tiap jam' }));
  await page.keyboard.press('ArrowDown');
  await page.getByText('Pengaturan disimpan').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.reload();
  await heading(page, 'Pengaturan').waitFor();
  await page.getByRole('radio', { name: 'Dua kali sehari', checked: true }).waitFor();
  await page.setViewportSize(SMALLEST);
  expect(await faultsOf(window)).toEqual([]);
});

it('one whose address nobody knows is told so, and those who do not work on cases have no such page', async () => {
  const window = await windowOf(browser, 'kasubbid2', '/bantuan');
  const { page } = window;
  await page.route('**/api/v1/own-settings', (route) =>
    route.fulfill({ json: { pace: 'hourly', email: null, push: null, devices: [] } }),
  );
  await page.goto('/pengaturan');
  await page.getByText('Alamat email Anda belum diketahui').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  const auditor = await windowOf(browser, 'auditor1', '/bantuan');
  await heading(auditor.page, 'Bantuan').waitFor();
  expect((await auditor.page.request.get('/api/v1/own-settings')).status()).toBe(403);
});
