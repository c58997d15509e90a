import { eventually, GatewayClient, inventPerson } from '@tte/local';
import type { Browser, Locator, Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';
import { listed, readStatistics, rowsOf, words, type Statistics } from './board-figures.js';
import { headAt } from './board-window.js';
import { openBrowser } from './browser.js';
import { pageFaults } from './looks.js';

const DAY = 24 * 60 * 60_000;
let browser: Browser;
let waitsForKabid: string;
beforeAll(async () => {
  browser = await openBrowser();
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const weekAgo = new Date(Date.now() - 7 * DAY).toISOString();
  // A week holds more than fifteen minutes of office time, on whatever day this runs.
  const late = { date: new Date(Date.now() - 10 * DAY).toISOString().slice(0, 10), receivedAt: weekAgo };
  await gateway.submit(inventPerson('tni'), undefined, late);
  const { caseId, caseNumber = '' } = await gateway.submit(inventPerson('tni'));
  const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
  await gateway.decide('kapusdatin1', caseId, 'disposition', forward);
  waitsForKabid = caseNumber;
  await eventually(
    'the case at the Kabid',
    async () => (await gateway.detail(caseId))?.step === 3 || undefined,
  );
  const made = new Date().toISOString();
  await eventually(
    'figures that know of these cases',
    async () => (await readStatistics()).at > made || undefined,
    90,
  );
});
afterAll(() => browser?.close());

/** How many cases wait for the Kabid in step 3. */
const kabidOf = ({ open }: Statistics): number | undefined =>
  open.places.find(({ step, waitingOn }) => step === 3 && waitingOn === 'kabid')?.count;

/** Posts of the office; one of them is waited for without a limit where an address is dead. */
const OFFICE = new Set(['operator', 'kapusdatin', 'kabid', 'kasubbid', 'verifikator']);

/** Opens the board and tells what it was answered. */
async function openBoard(page: Page, address = '/dasbor'): Promise<Statistics> {
  const answered = page.waitForResponse(/\/api\/v1\/statistics/);
  await page.goto(address);
  return (await (await answered).json()) as Statistics;
}

it('tells where cases wait and for whom, as the gateway counts them and the list finds them', async () => {
  const { page, complaints } = await headAt(browser, '/mandat');
  const { open, withinStandard } = await openBoard(page);
  const shown = await rowsOf(page.getByRole('table', { name: 'Berkas berjalan menurut langkah' }));
  const places = shown.slice(1).filter((cells) => cells.length === 4);
  // First where the office itself is waited for, then the others.
  const isOffice = ({ waitingOn }: (typeof open.places)[number]) => OFFICE.has(waitingOn);
  const told = [...open.places.filter(isOffice), ...open.places.filter((place) => !isOffice(place))];
  expect(places.map(([, count, overdue]) => [count, overdue])).toEqual(
    told.map(({ count, overdue, officeMinutes }) => [
      String(count),
      officeMinutes === null ? '–' : String(overdue),
    ]),
  );
  // The figures are kept for a while, in which other specs go on with their cases.
  await eventually(
    'figures that agree with the list',
    async () =>
      kabidOf(await readStatistics()) === (await listed('open=true&step=3&waitingOn=kabid')) || undefined,
    90,
  );
  expect(open.total).toBe(open.places.reduce((sum, { count }) => sum + count, 0));
  await page
    .getByRole('region', { name: 'Berkas berjalan' })
    .getByText(String(open.total), { exact: true })
    .waitFor();
  expect(withinStandard.within).toBeLessThan(withinStandard.count);
  await page
    .getByRole('region', { name: 'Selesai dalam standar' })
    .getByText(`${withinStandard.within} dari ${withinStandard.count}`)
    .waitFor();
  await page.getByText(/Data per \d+ \S+ \d{4} pukul \d\d\.\d\d WIB/).waitFor();
  expect(complaints).toEqual([]);
});

it('leads from a figure to the cases that it counts', async () => {
  const { page, complaints } = await headAt(browser, '/dasbor');
  const row = page.getByRole('row', { name: /3\. Menelaah.*ke Kasubbid/ });
  // Each SOP has a figure of its own, and other specs have cases of each.
  const ofRegistrations = page.locator('[href*="jenis=pendaftaran"]');
  await row.getByRole('link', { name: 'Kabid Jementa Sis Ap' }).and(ofRegistrations).click();
  await page.waitForURL('**/berkas?jenis=pendaftaran&berkas=berjalan&langkah=3&menunggu=kabid');
  await page.getByRole('link', { name: waitsForKabid }).waitFor();
  expect(complaints).toEqual([]);
});

it('tells how long the office took at each step, and how often in time', async () => {
  const { page } = await headAt(browser, '/mandat');
  const { steps, outside } = await openBoard(page);
  const office = await rowsOf(page.getByRole('table', { name: 'Lama langkah kantor' }));
  expect(office.slice(1).map(([, share]) => share?.trim())).toEqual(steps.map(words));
  const [first] = steps;
  expect(first?.within).toBeLessThan(first?.count ?? 0);
  const others = await rowsOf(page.getByRole('table', { name: 'Lama menunggu pihak lain' }));
  expect(others.slice(1).map(([party, times]) => [party, times])).toEqual(
    outside.map(({ waitingOnTitle, count }) => [waitingOnTitle, String(count)]),
  );
});

it('draws the weeks and tells the same as a table', async () => {
  const { page, complaints } = await headAt(browser, '/mandat');
  const { weeks } = await openBoard(page);
  const section = page.getByRole('region', { name: 'Berkas tiap pekan' });
  const numbers = async (chart: Locator) =>
    Promise.all(
      (await chart.locator('> div').all()).map((column) => column.locator('div > span').allInnerTexts()),
    );
  const drawn = await numbers(section.getByRole('img', { name: /masuk dan selesai/ }));
  const shares = await numbers(section.getByRole('img', { name: /dalam standar/ }));
  expect(await pageFaults(page)).toEqual([]);
  await section.getByText('Tabel', { exact: true }).click();
  const [, ...rows] = await rowsOf(section.getByRole('table'));
  expect(rows.toReversed().map(([, ...cells]) => cells)).toEqual(
    weeks.map(({ submitted, issued, renewed, revoked, ended, withinStandard }) => [
      ...[submitted, issued, renewed, revoked, ended].map(String),
      words(withinStandard),
    ]),
  );
  const blank = (value: number) => (value === 0 ? '' : String(value));
  expect(drawn).toEqual(
    rows
      .toReversed()
      .map(([, came, issued, renewed, revoked, ended]) => [
        blank(Number(came)),
        blank(Number(issued) + Number(renewed) + Number(revoked) + Number(ended)),
      ]),
  );
  expect(shares).toEqual(
    weeks.map(({ withinStandard: { count, within } }) => [
      count === 0 ? '' : String(Math.floor((100 * within) / count)),
    ]),
  );
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('looks back as far as is chosen, which the address keeps', async () => {
  const { page } = await headAt(browser, '/dasbor');
  await page.getByLabel('Kurun waktu').selectOption({ label: '26 pekan terakhir' });
  await page.waitForURL('**/dasbor?pekan=26');
  await page.reload();
  await page.getByText('Tabel', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Berkas tiap pekan' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(27);
});
