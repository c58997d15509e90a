import { inventPerson } from '@tte/local';
import type { Browser } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt, exercise, gateway, returned, type MadeCase } from './cases.js';
import { faultsOf, faultsOnPhone, note, standing, stepOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

async function withdrawn(): Promise<MadeCase> {
  const made = await caseAt('kabid');
  await ask('operator1', made, 'withdrawal', {});
  await gateway.reaches(made.id, 'withdrawn');
  return made;
}

it('issued: every step is done or skipped, and nothing is asked of anybody', async () => {
  const made = await caseAt('issued');
  const window = await windowOf(browser, 'operator1', made.address);
  const { page } = window;
  await page.getByRole('group', { name: 'Selesai: sertifikat elektronik telah terbit' }).waitFor();
  expect(await page.locator('li[data-mark="done"]').count()).toBe(13);
  await stepOf(page, 11).getByText('Dilewati').waitFor();
  expect(await page.getByRole('form').count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('withdrawn by the operator, who is told that it cannot be undone', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'operator1', made.address, PHONE);
  const { page } = window;
  await page.getByText('tidak dapat dibatalkan').waitFor();
  await note(page).fill('Pemohon pindah tugas.');
  expect(await faultsOf(window)).toEqual([]);
  await page.getByRole('button', { name: 'Cabut permohonan' }).click();
  await page.getByRole('group', { name: 'Permohonan dicabut' }).getByText('Pemohon pindah tugas.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('the applicant’s word that it is done has BSrE looked at now; to withdraw is not what is chosen first', async () => {
  const made = await caseAt('activation');
  const window = await windowOf(browser, 'operator1', made.address);
  const { page } = window;
  await page.getByRole('heading', { name: 'Yang dapat Anda lakukan' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Sudah dilakukan pemohon' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Periksa sekarang' }).click();
  await page.getByText('Pemeriksaan diminta').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('superseded: the case that took its place is one click away', async () => {
  const made = await caseAt('kapusdatin');
  await returned(made, ['nik']);
  await gateway.correct(made.id, ['nik'], { nik: inventPerson('tni').nik }, true);
  await gateway.reaches(made.id, 'superseded');
  const window = await windowOf(browser, 'kapusdatin1', made.address);
  const { page } = window;
  const notice = page.getByRole('group', { name: 'Digantikan oleh berkas baru' });
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await notice.getByRole('link', { name: /^Buka TTE-/ }).click();
  await standing(page).getByText('Langkah 2 dari 14').waitFor();
  expect(page.url()).not.toContain(made.id);
});

it('restricted: no person, no letter, and nothing but to take it back', async () => {
  const made = await caseAt('kabid');
  await exercise('restriction', made, { restricted: true, reason: 'permintaan-subjek' });
  const window = await windowOf(browser, 'operator1', made.address);
  const { page } = window;
  await page.getByRole('group', { name: 'Pemrosesan data dibatasi' }).waitFor();
  expect(await page.getByText(made.person.name).count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Surat permohonan' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Cabut permohonan' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('erased: the way of the case is still told, by the auditor’s page too, and no person', async () => {
  const made = await withdrawn();
  await exercise('erasure', made, { reason: 'permintaan-subjek' });
  for (const account of ['operator1', 'auditor1']) {
    const window = await windowOf(browser, account, made.address);
    await window.page.getByRole('group', { name: 'Data pribadi telah dimusnahkan' }).waitFor();
    await stepOf(window.page, 2).getByText('Bambang Hartono').waitFor();
    expect(await window.page.getByText(made.person.name).count()).toBe(0);
    expect(await faultsOf(window)).toEqual([]);
    expect(await faultsOnPhone(window)).toEqual([]);
    await window.page.context().close();
  }
});

/** Waits last for weeks on this stack, so the gateway's answer of a withdrawn case is made that of an expired one. */
it('expired: what to do when it is still wanted', async () => {
  const made = await withdrawn();
  const window = await windowOf(browser, 'operator1', '/berkas');
  const { page } = window;
  await page.route(`**/api/v1/cases/${made.id}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('"withdrawn"', '"expired"')
      .replace('Dicabut oleh pemohon', 'Ditutup: batas waktu pemohon terlewati');
    await route.fulfill({ response, body });
  });
  await page.goto(made.address);
  await page
    .getByRole('group', { name: 'Ditutup: batas waktu pemohon terlewati' })
    .getByText('Ajukan surat baru bila masih diperlukan')
    .waitFor();
  await stepOf(page, 3).getByText('Batas waktu terlewati').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('a case that is not there, or not for the reader, is said not to be found', async () => {
  const window = await windowOf(browser, 'operator1', '/berkas/0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f');
  await window.page.getByText('Berkas tidak ditemukan').waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  expect(await faultsOf(window)).toEqual([]);
});
