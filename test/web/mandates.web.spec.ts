import { GatewayClient, inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { postJson, send } from '../support/door.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';
import { enterAs, openBrowser, openWindow, PHONE, type Window } from './browser.js';
import { pageFaults } from './looks.js';
import { findInInbox } from './officials.js';

const STAND_IN = 'Wulan Permata';
const TITLE = 'Plh. Kabid Jementa Sis Ap';
/** What a browser itself writes of a refusal; the pages show it in place. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (401|403|409|422)/;
const DAY_MS = 24 * 60 * 60_000;

/** A day in WIB, this many days from now. */
const day = (offset: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(Date.now() + offset * DAY_MS);

let browser: Browser;
let kabid: Window;
let standIn: Window;
/** The stand-in has decided after the end. */
const decided = Promise.withResolvers<void>();
let cases: readonly { readonly caseId: string; readonly caseNumber?: string }[];
beforeAll(async () => {
  browser = await openBrowser();
  await endMandates();
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const enter = async () => {
    const receipt = await gateway.submit(inventPerson('pns'));
    const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
    await gateway.decide('kapusdatin1', receipt.caseId, 'disposition', forward);
    return receipt;
  };
  cases = [await enter(), await enter()];
  [kabid, standIn] = [await openWindow(browser), await openWindow(browser)];
  await enterAs(standIn.page, 'auditor2', '/berkas');
  await enterAs(kabid.page, 'kabid1', '/mandat');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endMandates();
});

/** Revokes what other runs have left on the post. */
async function endMandates(): Promise<void> {
  const token = await mint('admin1');
  const { body } = await send('GET', '/api/v1/mandates?post=kabid&limit=100', { token });
  for (const { mandateId, allowed } of body['items'] as { mandateId: string; allowed: string[] }[]) {
    if (allowed.includes('revoke')) await postJson(`/api/v1/mandates/${mandateId}/revocation`, {}, token);
  }
}

const form = (page: Page) => page.getByRole('form', { name: 'Mandat baru' });
const numberOf = (place: number): string => cases[place]?.caseNumber ?? '';
const comeBack = (page: Page) => page.evaluate('window.dispatchEvent(new Event("visibilitychange"))');
/** The tasks of one case in the inbox. */
const task = (page: Page, place: number) => page.getByRole('button', { name: `Teruskan ${numberOf(place)}` });
const present = (page: Page) => page.getByRole('region', { name: 'Berlaku sekarang' });

async function choose(page: Page, name: string): Promise<void> {
  await form(page).getByRole('combobox', { name: 'Yang mewakili' }).fill(name);
  await page.getByRole('listbox').getByRole('option', { name }).click();
}

/** What assistive technology is told is wrong with a field. */
async function faultOf(page: Page, label: string): Promise<string> {
  const field = form(page).getByLabel(label).and(page.locator('[aria-invalid="true"]'));
  await field.waitFor();
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(/\s+/).filter(Boolean);
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allTextContents()));
  return texts.flat().join(' ');
}

describe('recording a mandate', () => {
  it('asks for what is missing, at each field', async () => {
    const { page } = kabid;
    await page.getByRole('button', { name: 'Catat mandat' }).click();
    await form(page).getByRole('button', { name: 'Catat mandat' }).click();
    expect(await faultOf(page, 'Yang mewakili')).toContain('Pilih pegawai yang mewakili.');
    expect(await faultOf(page, 'Hari terakhir')).toContain('Isi hari terakhir.');
    expect(await faultOf(page, 'Nomor surat perintah')).toContain('Isi nomor surat perintah.');
    expect(await pageFaults(page)).toEqual([]);
  });

  it('shows at its field what the rules refuse, and says so in words', async () => {
    const { page } = kabid;
    await choose(page, 'Andi Saputra');
    await form(page).getByLabel('Nomor surat perintah').fill('Sprin/77/XI/2026');
    await form(page).getByLabel('Hari terakhir').fill(day(200));
    await form(page).getByRole('button', { name: 'Catat mandat' }).click();
    expect(await faultOf(page, 'Hari terakhir')).toContain('paling lama 3 bulan');
    await form(page).getByLabel('Hari terakhir').fill(day(3));
    await form(page).getByRole('button', { name: 'Catat mandat' }).click();
    expect(await faultOf(page, 'Yang mewakili')).toContain('dirinya sendiri');
    expect(await pageFaults(page)).toEqual([]);
  });

  it('keeps what was typed through a reload, and then records it', async () => {
    const { page } = kabid;
    await page.reload();
    expect(await form(page).getByLabel('Nomor surat perintah').inputValue()).toBe('Sprin/77/XI/2026');
    await choose(page, STAND_IN);
    await form(page).getByRole('button', { name: 'Catat mandat' }).click();
    await present(page).getByText(STAND_IN).waitFor();
    await form(page).waitFor({ state: 'detached' });
    expect(await present(page).getByText(TITLE).count()).toBe(1);
    expect(await present(page).getByText('Sprin/77/XI/2026').count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
  });

  it('refuses a second one for the same days at the day from which it would begin', async () => {
    const { page } = kabid;
    await page.getByRole('button', { name: 'Catat mandat' }).click();
    await choose(page, STAND_IN);
    await form(page).getByLabel('Nomor surat perintah').fill('Sprin/78/XI/2026');
    await form(page).getByLabel('Hari terakhir').fill(day(1));
    await form(page).getByRole('button', { name: 'Catat mandat' }).click();
    expect(await faultOf(page, 'Hari pertama')).toContain('sudah dipegang Plh atau Plt lain');
    expect(await pageFaults(page)).toEqual([]);
  });

  it('takes one that begins later, for some units only', async () => {
    const { page } = kabid;
    await form(page).getByLabel('Hari pertama').fill(day(10));
    await form(page).getByLabel('Hari terakhir').fill(day(12));
    await form(page).getByLabel('Berkas satuan kerja tertentu').check();
    await form(page).getByRole('combobox', { name: 'Satuan kerja yang dicakup' }).fill('Pusat Data');
    await page.getByRole('listbox').getByRole('option', { name: 'Pusat Data dan Informasi' }).click();
    await page.keyboard.press('Tab');
    await form(page).getByRole('button', { name: 'Catat mandat' }).click();
    const later = page.getByRole('region', { name: 'Akan datang' });
    await later.getByText('Pusat Data dan Informasi').waitFor();
    expect(await later.getByText('Sprin/78/XI/2026').count()).toBe(1);
  });
});

describe('standing in', () => {
  it('begins without a new sign-in, is told, and stands in the header', async () => {
    const { page } = standIn;
    await comeBack(page);
    await page.getByText(`Anda kini bertugas sebagai ${TITLE}`).waitFor();
    const header = page.getByRole('banner').getByRole('button', { name: STAND_IN });
    expect(await header.textContent()).toBe(`${TITLE} —${STAND_IN}`);
    expect(await pageFaults(page)).toEqual([]);
    await header.click();
    await page.getByRole('menu').getByText(TITLE).waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows the inbox of the post, and a case is forwarded as that post', async () => {
    const { page } = standIn;
    await findInInbox(page, numberOf(0));
    await task(page, 0).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Teruskan ke/ })
      .click();
    await page.getByRole('link', { name: 'Buka berkas' }).click();
    await page.getByText(`${TITLE} — ${STAND_IN}`).waitFor();
    expect(await page.getByText('Kapusdatin — Bambang Hartono').count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
  });

  it('the list cannot be changed by one who only stands in', async () => {
    const { page } = standIn;
    await page.getByRole('link', { name: 'Mandat' }).click();
    await present(page).getByText(STAND_IN).waitFor();
    expect(await page.getByRole('button', { name: /^(Cabut|Catat)/ }).count()).toBe(0);
  });

  it('ends with the revocation, which is asked for twice', async () => {
    const { page } = standIn;
    await findInInbox(page, numberOf(1));
    await task(page, 1).waitFor();
    // Whatever happens meanwhile, the stand-in's page does not look again: it learns of the end by deciding.
    await page.route('**/api/v1/**', async (route) => {
      if (route.request().method() === 'GET') await decided.promise;
      await route.continue();
    });
    const revoker = kabid.page;
    await present(revoker).getByRole('button', { name: 'Cabut' }).click();
    const question = revoker.getByRole('dialog', { name: `Cabut mandat ${TITLE}?` });
    await question.getByText('berlaku seketika').waitFor();
    expect(await pageFaults(revoker)).toEqual([]);
    await question.getByRole('button', { name: 'Batal' }).click();
    await question.waitFor({ state: 'detached' });
    await present(revoker).getByRole('button', { name: 'Cabut' }).click();
    await question.getByRole('button', { name: 'Cabut mandat' }).click();
    await revoker
      .getByRole('region', { name: 'Sudah berakhir' })
      .getByText('Sprin/77/XI/2026')
      .first()
      .waitFor();
    await present(revoker).waitFor({ state: 'detached' });
    expect(await pageFaults(revoker)).toEqual([]);
  });

  it('is over for the stand-in at the next decision, with the reason, and nothing of the post is shown', async () => {
    const { page } = standIn;
    await task(page, 1).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Teruskan ke/ })
      .click();
    await page.getByText(`Anda tidak lagi bertugas sebagai ${TITLE}`).waitFor();
    decided.resolve();
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click();
    await task(page, 1).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Kotak masuk' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('banner').getByText(TITLE).count()).toBe(0);
    expect(await pageFaults(page)).toEqual([]);
    await page.reload();
    await page.getByRole('banner').getByText(STAND_IN).waitFor();
    expect(await page.getByRole('banner').getByText(TITLE).count()).toBe(0);
  });
});

describe('on a phone', () => {
  it('the list is one of cards, and the form fits, without scrolling sideways', async () => {
    const { page } = await openWindow(browser, PHONE);
    await enterAs(page, 'admin1', '/mandat');
    await page.getByRole('region', { name: 'Akan datang' }).getByRole('listitem').first().waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Catat mandat' }).click();
    await form(page).waitFor();
    expect(await form(page).getByLabel('Jabatan').locator('option').count()).toBe(4);
    expect(await pageFaults(page)).toEqual([]);
  });
});

describe('where the list cannot be had', () => {
  it('says so, and tries again when asked', async () => {
    const { page } = kabid;
    await page.route('**/api/v1/mandates?*', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('Tidak tersambung').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.unroute('**/api/v1/mandates?*');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('region', { name: 'Sudah berakhir' }).waitFor();
  });
});

it('the consoles have nothing to complain of but refusals and the cut connection', () => {
  const others = [...kabid.complaints, ...standIn.complaints].filter((complaint) => !REFUSAL.test(complaint));
  expect(others.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
});
