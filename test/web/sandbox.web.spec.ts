import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  type InventedPerson,
  APPROVE,
  COMPLETE,
} from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';
import { openBrowser, openWindow, PHONE, type Window } from './browser.js';
import { pageFaults } from './looks.js';

/** What a browser itself writes of a refusal; the pages show it in place. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (401|410)/;

let browser: Browser;
let window: Window;
let applicant: InventedPerson;
let gateway: GatewayClient;
let caseId: string;
beforeAll(async () => {
  browser = await openBrowser();
  window = await openWindow(browser);
  gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  applicant = inventPerson('tni');
  await new OutsideWorld(stackVariable('SANDBOX_URL')).know(applicant);
  ({ caseId } = await gateway.submit(applicant));
  const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, caseId, 'disposition', forward);
  }
  await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...COMPLETE });
  await gateway.reaches(caseId, 'awaiting-activation');
}, 120_000);
afterAll(() => browser?.close());

const places = (page: Page) => page.getByRole('navigation', { name: 'Lingkungan uji coba' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The mails of the applicant, once one of this subject is among them. */
async function openMail(page: Page, subject: string): Promise<void> {
  await page.getByLabel('Penerima').fill(applicant.email);
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  const mail = page.getByRole('link', { name: subject });
  await eventually('the mail', async () => {
    if (await mail.count()) return true;
    await page.reload();
    return undefined;
  });
  await mail.first().click();
}

describe('from the web app', () => {
  it('the door leads to the sandbox, whose header leads to each of its pages', async () => {
    const { page } = window;
    await page.goto('/masuk');
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Portal BSrE' }).click();
    await heading(page, 'Portal BSrE').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await places(page).getByRole('link', { name: 'Beranda uji coba' }).click();
    await heading(page, 'Beranda uji coba').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await places(page).getByRole('link', { name: 'Kotak surat' }).click();
    await heading(page, 'Kotak surat').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });
});

describe('playing the applicant', () => {
  it('the mail of the office can be read, and leads to the applicant’s own page in the app', async () => {
    const { page } = window;
    const mails = await new OutsideWorld(stackVariable('SANDBOX_URL')).mails(applicant.email);
    const own = mails.find(({ links }) => links.some((link) => link.includes('/pemohon')));
    if (!own) throw new Error('no mail tells the applicant their private link');
    await openMail(page, own.subject);
    expect(await pageFaults(page)).toEqual([]);
    const link = page.getByRole('main').getByRole('link', { name: '/pemohon' }).first();
    expect(await link.getAttribute('href')).toContain(stackVariable('GATEWAY_URL'));
    await page.getByRole('link', { name: /^Semua surat untuk/ }).click();
  });

  it('the mail of BSrE leads to the activation, which asks for KTP and selfie', async () => {
    const { page } = window;
    await openMail(page, 'Aktivasi akun sertifikat elektronik');
    await page.getByRole('link', { name: '/bsre/activation/' }).click();
    await heading(page, 'Aktivasi akun BSrE').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Aktifkan akun' }).click();
    await heading(page, 'Aktivasi akun BSrE').waitFor();
    await page.getByLabel('Foto KTP').check();
    await page.getByLabel('Swafoto').check();
    await page.getByRole('button', { name: 'Aktifkan akun' }).click();
    await heading(page, 'Akun telah diaktifkan').waitFor();
    expect(await page.getByText('menunggu verifikator').count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
    expect((await gateway.reaches(caseId, 'awaiting-approval')).step).toBe(10);
  });

  it('a link that was used tells so', async () => {
    const { page } = window;
    await page.goBack();
    await page.reload();
    await heading(page, 'Tautan tidak berlaku').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Buka kotak surat' }).click();
  });

  it('the portal approves, the passphrase is made at BSrE alone, and the certificate is there', async () => {
    const { page } = window;
    await places(page).getByRole('link', { name: 'Portal BSrE' }).click();
    const person = page.getByRole('listitem').filter({ hasText: applicant.email });
    expect(await pageFaults(page)).toEqual([]);
    await person.getByRole('button', { name: `Setujui: ${applicant.name}` }).click();
    await person.getByText('disetujui, menunggu passphrase').waitFor();
    await gateway.decide('verifikator1', caseId, 'approval', { dataVersion: 1, ...APPROVE });
    await person.getByRole('link', { name: /^Kotak surat/ }).click();
    await openMail(page, 'Pembuatan passphrase sertifikat elektronik');
    await page.getByRole('link', { name: '/bsre/passphrase/' }).click();
    await heading(page, 'Buat passphrase').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByLabel('Passphrase, paling sedikit 8 karakter').fill('frasa-sandi-contoh');
    await page.getByLabel('Ulangi passphrase').fill('frasa-sandi-contoh');
    await page.getByRole('button', { name: 'Simpan passphrase' }).click();
    await heading(page, 'Passphrase telah disimpan').waitFor();
    await gateway.reaches(caseId, 'issued');
    await places(page).getByRole('link', { name: 'Portal BSrE' }).click();
    await person.getByText('Sertifikat terbit').waitFor();
  });
});

describe('playing an official', () => {
  it('one is chosen with one click, signs in, and finds the way back to the mailbox', async () => {
    const { page } = window;
    await places(page).getByRole('link', { name: 'Aplikasi' }).click();
    await page.getByRole('link', { name: 'Masuk dengan akun dinas' }).click();
    await heading(page, 'Masuk').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lukman Effendi' }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Lukman Effendi' }).click();
    await page.getByRole('menuitem', { name: 'Kotak surat' }).click();
    await heading(page, 'Kotak surat').waitFor();
  });

  it('a wrong password is told', async () => {
    const { page } = await openWindow(browser);
    await page.goto('/auth/login');
    await page.getByLabel('Nama akun').fill('kabid1');
    await page.getByLabel('Kata sandi').fill('lain');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('alert').getByText('Nama akun atau kata sandi salah.').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });
});

it('every page fits a phone', async () => {
  const { page, complaints } = await openWindow(browser, PHONE);
  const sandbox = stackVariable('SANDBOX_URL');
  const [mail] = await new OutsideWorld(sandbox).mails(applicant.email);
  const { id } = mail as unknown as { id: string };
  const addresses = ['/', '/mailbox', `/mailbox/${id}`, '/bsre/portal', '/bsre/perpanjang', '/faults'].map(
    (path) => `${sandbox}${path}`,
  );
  for (const address of [...addresses, '/masuk', '/auth/login']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    expect(await pageFaults(page)).toEqual([]);
  }
  expect(complaints.filter((complaint) => !REFUSAL.test(complaint))).toEqual([]);
});

it('the console has nothing to complain of but refusals', () => {
  expect(window.complaints.filter((complaint) => !REFUSAL.test(complaint))).toEqual([]);
});
