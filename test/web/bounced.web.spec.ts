import type { Browser, Page } from 'playwright-core';
import { comesBack } from '../support/bounces.js';
import { openBrowser, type Window } from './browser.js';
import { ask, caseAt, gateway, world, type MadeCase } from './cases.js';
import { mailsTo } from './mails.js';
import { faultsOf, faultsOnPhone, standing, windowOf } from './looks.js';
import { findInInbox } from './officials.js';

const NARROW = { width: 320, height: 640 };
const NOTE = 'Diberi tahu melalui telepon.';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const rowOf = (page: Page, { number }: MadeCase) =>
  page.getByRole('list', { name: 'Email bermasalah' }).getByRole('listitem').filter({ hasText: number });

/** A case that waits for the activation, whose mail came back. */
async function bounced(): Promise<MadeCase> {
  const made = await caseAt('activation');
  await comesBack(made, 'activate/6/1', 'applicant', 'mailbox-unknown');
  return made;
}
const narrow = async (window: Window): Promise<string[]> => {
  await window.page.setViewportSize(NARROW);
  return faultsOf(window);
};

it('a mail that came back is before the verifikator, who corrects the address; the mail is sent there', async () => {
  const made = await bounced();
  const window = await windowOf(browser, 'verifikator1', '/kotak-masuk');
  const { page } = window;
  await findInInbox(page, made.number);
  await page.getByText('Email tidak aktif: perlu tindakan Verifikator').first().waitFor();
  expect(await faultsOf(window)).toEqual([]);

  await page.goto(made.address);
  await standing(page).getByText('Email tidak aktif').waitFor();
  await page.getByRole('group', { name: 'Email pemohon tidak aktif' }).waitFor();
  await page.getByText('Kembali dari alamat pemohon: kotak surat tidak dikenal.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);

  await page.getByRole('button', { name: 'Perbaiki alamat email' }).click();
  const dialog = page.getByRole('dialog', { name: 'Perbaiki alamat email' });
  await dialog.getByLabel('Email dinas yang aktif').fill('salah@contoh.id');
  await dialog.getByLabel('Catatan').fill('Menurut PIC melalui telepon.');
  await dialog.getByRole('button', { name: 'Perbaiki dan kirim ulang' }).click();
  await dialog.getByText('Gunakan email pribadi dinas pada domain kementerian.').first().waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  expect(await faultsOf(window)).toEqual([]);
  const email = `baru.${made.person.email}`;
  await dialog.getByLabel('Email dinas yang aktif').fill(email);
  await dialog.getByRole('button', { name: 'Perbaiki dan kirim ulang' }).click();
  await dialog.waitFor({ state: 'detached' });
  await standing(page)
    .getByText(/Menunggu Pemohon/)
    .waitFor();
  const mails = page.getByRole('region', { name: 'Email' });
  await mails.getByText('Sudah dikirim ulang').waitFor();
  // What came back, and the receipt of the correction.
  await mails.getByText('Terkirim').nth(1).waitFor();
  await page.getByRole('heading', { name: /^Diperbaiki Verifikator, / }).waitFor();
  expect(await mailsTo(email)).toHaveLength(2);
  expect(await faultsOf(window)).toEqual([]);
  await world.follow(made.person.email, 'activation', made.followed);
});

it('the page of mails lists what wants somebody, by keyboard and on a narrow phone', async () => {
  const [handled, resent] = [await bounced(), await bounced()];
  const window = await windowOf(browser, 'operator1', '/email-gagal');
  const { page } = window;
  await page.getByRole('heading', { level: 1, name: 'Email bermasalah' }).waitFor();
  await rowOf(page, handled).getByText('Kembali dari alamat pemohon').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);

  await rowOf(page, handled)
    .getByRole('button', { name: /^Tandai selesai/ })
    .focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tandai email selesai' });
  await dialog.getByRole('button', { name: 'Tandai selesai' }).click();
  await dialog.getByText('Tuliskan bagaimana pemohon diberi tahu.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await dialog.getByLabel('Catatan').fill(NOTE);
  await dialog.getByRole('button', { name: 'Tandai selesai' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Email bermasalah' }).waitFor();
  await rowOf(page, resent).waitFor();
  expect(await rowOf(page, handled).count()).toBe(0);

  await rowOf(page, resent)
    .getByRole('button', { name: /^Kirim ulang/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim ulang' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Sudah ditangani' }).click();
  await rowOf(page, handled).getByText('Ditandai selesai').waitFor();
  await rowOf(page, resent)
    .getByText(/dikirim ulang/)
    .first()
    .waitFor();
  expect(await narrow(window)).toEqual([]);

  await page.goto(handled.address);
  await page.getByText(NOTE).waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('an auditor looks on, and where there is nothing that is said', async () => {
  await bounced();
  const window = await windowOf(browser, 'auditor1', '/email-gagal');
  const { page } = window;
  await page.getByRole('list', { name: 'Email bermasalah' }).waitFor();
  expect(
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Kirim ulang|Tandai)/ })
      .count(),
  ).toBe(0);
  await page.getByRole('button', { name: 'Belum pasti' }).click();
  await page.getByText('Tidak ada email yang cocok').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await narrow(window)).toEqual([]);
});

it('after the end of a case its mail is seen to as well, by a run of its own', async () => {
  const made = await caseAt('activation');
  await ask('operator1', made, 'withdrawal', {});
  await gateway.reaches(made.id, 'withdrawn');
  await comesBack(made, 'activate/6/1', 'applicant', 'mailbox-full');
  const window = await windowOf(browser, 'verifikator1', '/email-gagal');
  const { page } = window;
  await rowOf(page, made).getByText('berkas sudah ditutup').waitFor();
  await rowOf(page, made)
    .getByRole('button', { name: /^Kirim ulang/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim ulang' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.goto(made.address);
  const mails = page.getByRole('region', { name: 'Email' });
  await mails.getByText('Sudah dikirim ulang').waitFor();
  await mails.getByText('Terkirim').waitFor();
  await page.getByRole('group', { name: 'Permohonan dicabut' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
