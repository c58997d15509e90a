import { inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { caseAt, gateway, putBsreStatus, world } from './cases.js';
import {
  faultsOf,
  faultsOnPhone,
  findDiffering,
  findInOrder,
  findings,
  note,
  standing,
  stepOf,
  windowOf,
} from './looks.js';
import { choose } from './officials.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const comparison = (page: Page) => page.getByRole('table', { name: 'Permohonan di samping SIMPEG' });
const verdictOf = (page: Page, field: string) =>
  comparison(page).getByRole('row').filter({ hasText: field }).getByRole('cell').last().innerText();

it('completeness: what is claimed is told to the others, and every point is to be checked', async () => {
  const made = await caseAt('verifikator');
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await page.getByRole('button', { name: 'Ambil berkas' }).click();
  await page.getByText(/^Anda mengerjakan berkas ini sampai pukul [\d.]+ WIB\.$/).waitFor();
  const other = await windowOf(browser, 'verifikator2', made.address);
  await standing(other.page).getByText('Putri Maharani mengerjakan berkas ini').waitFor();
  expect(await other.page.getByRole('button', { name: 'Ambil berkas' }).count()).toBe(0);
  expect(await faultsOf(other)).toEqual([]);
  const done = page.getByRole('button', { name: 'Nyatakan lengkap' });
  expect(await done.isDisabled()).toBe(true);
  await page.getByText('4 butir belum diperiksa').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  for (const point of await page.getByRole('group', { name: 'Kelengkapan' }).getByRole('checkbox').all()) {
    await point.check();
  }
  await page.getByText('Semua butir sudah diperiksa.').waitFor();
  await done.click();
  await standing(page).getByText('Langkah 7 dari 14').waitFor();
  expect(await stepOf(page, 5).innerText()).toMatch(
    /Putri Maharani[^]*Diperiksa, sesuai: Surat ditandatangani kepala satuan kerja; Email dinas aktif/,
  );
});

it('what is incomplete goes back with the fields that lack', async () => {
  const made = await caseAt('verifikator');
  const window = await windowOf(browser, 'verifikator1', made.address, PHONE);
  const { page } = window;
  await choose(page, 'Kembalikan');
  await page.getByRole('checkbox', { name: 'Surat permohonan (ganti surat)' }).check();
  await page.getByText('Pemohon harus mengunggah surat baru').waitFor();
  await note(page).fill('Surat belum ditandatangani kepala satuan kerja.');
  expect(await faultsOf(window)).toEqual([]);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await page.getByText('Perlu diperbaiki: Surat permohonan.').waitFor();
});

it('SI ASN: a civil servant whom it confirms needs nobody’s approval', async () => {
  const made = await caseAt('passphrase', { person: inventPerson('pns') });
  const window = await windowOf(browser, 'verifikator1', made.address);
  await stepOf(window.page, 8).getByText('Ya: data cocok dengan SI ASN').waitFor();
  for (const step of [9, 10, 11]) await stepOf(window.page, step).getByText('Dilewati').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('SI ASN: what it has otherwise is named, field by field', async () => {
  const known = (person: ReturnType<typeof inventPerson>) =>
    world.know(person, { nama: 'Nama Berbeda', autoVerify: false });
  const made = await caseAt('approval', { person: inventPerson('pns'), known });
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  const step = stepOf(page, 8);
  await step.getByText('Tidak: data berbeda dengan SI ASN').waitFor();
  await step.getByText('Berbeda: Nama').waitFor();
  const evidence = page.getByRole('region', { name: 'Verifikasi data pemohon' }).getByRole('listitem');
  expect(await evidence.filter({ hasText: 'Nama:' }).innerText()).toContain('Berbeda');
  expect(await evidence.filter({ hasText: 'NIK:' }).innerText()).toContain('Sama');
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('SI ASN and SIMPEG that cannot be reached are said so, and a verifikator decides without them', async () => {
  const person = inventPerson('pns');
  const made = await caseAt('approval', {
    person,
    known: async () => {
      await world.know(person, { autoVerify: false });
      await world.fault('siasn', { status: 503, match: person.nip });
      await world.fault('simpeg', { status: 503, match: person.nik });
    },
  });
  const window = await windowOf(browser, 'verifikator1', made.address);
  await stepOf(window.page, 8).getByText('Tidak: SI ASN tidak dapat dihubungi').waitFor();
  await window.page.getByRole('note', { name: 'SIMPEG tidak dapat dihubungi' }).waitFor();
  expect(await verdictOf(window.page, 'Jabatan')).toBe('Tidak diketahui');
  expect(await faultsOf(window)).toEqual([]);
});

it('SIMPEG: one whom it does not know is said to be unknown', async () => {
  const made = await caseAt('approval', { known: () => Promise.resolve() });
  const window = await windowOf(browser, 'verifikator1', made.address);
  await window.page.getByRole('note', { name: 'Pegawai tidak ditemukan di SIMPEG' }).waitFor();
  await stepOf(window.page, 8).getByText('Tidak: bukan ASN').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('SIMPEG: what differs is marked; nothing is presumed, and what is found to differ is asked for anew', async () => {
  const known = (person: ReturnType<typeof inventPerson>) =>
    world.know({ ...person, name: 'Nama Lain', rank: 'Mayor' });
  const made = await caseAt('approval', { known });
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await comparison(page).waitFor();
  expect(await verdictOf(page, 'Nama')).toBe('Berbeda');
  expect(await verdictOf(page, 'Pangkat')).toBe('Berbeda');
  expect(await verdictOf(page, 'NIK')).toBe('Sama');
  const actions = page.getByRole('radiogroup', { name: 'Tindakan' }).getByRole('radio', { checked: true });
  expect(await actions.count()).toBe(0);
  await page.getByText('Pilih tindakan lebih dahulu').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await choose(page, 'Minta aktivasi ulang');
  expect(await findings(page).getByRole('radio', { checked: true }).count()).toBe(4);
  const fields = page.getByRole('group', { name: 'Data yang berbeda' });
  expect(await fields.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await findDiffering(page, 'Nama');
  await page.getByLabel('Nama: yang tercatat di BSrE').fill('Nama Lain');
  await findDiffering(page, 'Pangkat');
  const ticked = await fields.getByRole('checkbox', { checked: true }).all();
  expect(await Promise.all(ticked.map((box) => box.getAttribute('value')))).toEqual(['name', 'position']);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await note(page).fill('Sesuaikan nama dengan data pegawai.');
  await page.getByRole('button', { name: 'Minta aktivasi ulang' }).click();
  await standing(page).getByText('Belum dikembalikan di portal BSrE').waitFor();
  await world.portal('refuse', made.person.email);
  await standing(page).getByText('Langkah 7 dari 14').waitFor();
  const step = await stepOf(page, 10).innerText();
  expect(step).toMatch(
    /Putaran 1: aktivasi ulang diminta[^]*Data berbeda: Nama, Jabatan dan pangkat[^]*Diperiksa, berbeda: Nama; Pangkat[^]*Nama: Nama Lain[^]*Sesuaikan nama/,
  );
  expect(await faultsOf(window)).toEqual([]);
});

it('SIMPEG: what agrees is approved here, and the case goes on when the portal has approved too', async () => {
  const made = await caseAt('approval');
  const window = await windowOf(browser, 'verifikator1', made.address, PHONE);
  const { page } = window;
  await findInOrder(page);
  await page.getByRole('button', { name: 'Setujui' }).click();
  await standing(page).getByText('Belum disetujui di portal BSrE').waitFor();
  await page.getByText('BSrE belum menunjukkan keputusan itu.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await world.portal('approve', made.person.email);
  await standing(page).getByText('Langkah 13 dari 14').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('what differs is approved with a note alone, which says why', async () => {
  const known = (person: ReturnType<typeof inventPerson>) => world.know({ ...person, rank: 'Mayor' });
  const made = await caseAt('approval', { known });
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await choose(page, 'Setujui');
  await page.getByRole('button', { name: 'Setujui' }).click();
  await page.getByText('Catat hasil setiap butir sebelum memutus.').waitFor();
  await findInOrder(page);
  await page.getByRole('button', { name: 'Setujui' }).click();
  await page.getByText('Ada data yang berbeda. Tuliskan mengapa tetap disetujui.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await note(page).fill('Kenaikan pangkat belum tercatat di SIMPEG, SK terlampir.');
  await page.getByRole('button', { name: 'Setujui' }).click();
  await standing(page).getByText('Belum disetujui di portal BSrE').waitFor();
  await stepOf(page, 10).getByText('Kenaikan pangkat belum tercatat').waitFor();
});

it('the work sheet has what is entered in the portal, the way there, and what both checks say', async () => {
  const made = await caseAt('approval');
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  const sheet = page.getByRole('region', { name: 'Lembar kerja portal BSrE' });
  await sheet.getByRole('link', { name: 'Buka portal BSrE' }).waitFor();
  await sheet.getByText('Tidak: bukan ASN').waitFor();
  await sheet.getByText('BSrE: menunggu verifikasi').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.getByRole('button', { name: 'Salin NIK' }).click();
  await sheet.getByText('NIK tersalin').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(made.person.nik);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('an application that was entered wrongly is corrected with a reason and evidence, and compared anew', async () => {
  const known = (person: ReturnType<typeof inventPerson>) =>
    world.know({ ...person, position: 'Kepala Subbagian Arsip' });
  const made = await caseAt('approval', { known });
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await choose(page, 'Perbaiki permohonan');
  await page.getByRole('checkbox', { name: 'Jabatan dan pangkat' }).check();
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  await form.getByRole('textbox', { name: 'Jabatan' }).fill('Kepala Subbagian Arsip');
  await form.getByRole('button', { name: 'Perbaiki permohonan' }).click();
  await form.getByText('Pilih bukti yang menjadi dasar perbaikan.').waitFor();
  await form.getByText('Tuliskan alasan perbaikan.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await form.getByLabel('Bukti').selectOption('SK pengangkatan, jabatan, atau pangkat');
  await note(page).fill('Jabatan salah ketik pada surat.');
  await form.getByRole('button', { name: 'Perbaiki permohonan' }).click();
  const corrected = page.getByRole('region', { name: /^Diperbaiki Verifikator/ });
  await corrected.getByText('Bukti: SK pengangkatan, jabatan, atau pangkat.').waitFor();
  await corrected.getByRole('cell', { name: 'Kepala Subbagian Arsip' }).waitFor();
  await corrected.getByText('Jabatan salah ketik pada surat.').waitFor();
  await page.getByRole('radio', { name: 'Setujui', checked: true }).waitFor({ state: 'attached' });
  await comparison(page).waitFor();
  expect(await verdictOf(page, 'Jabatan')).toBe('Sama');
  expect(await faultsOf(window)).toEqual([]);
});

it('what the portal decided is stated with a note where BSrE does not show it', async () => {
  const made = await caseAt('approval');
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await findInOrder(page);
  await page.getByRole('button', { name: 'Setujui' }).click();
  await standing(page).getByText('Belum disetujui di portal BSrE').waitFor();
  await page.getByRole('button', { name: 'Nyatakan dan lanjutkan' }).click();
  await page.getByText('Tuliskan apa yang sudah diputuskan di portal BSrE.').waitFor();
  await note(page).fill('Disetujui di portal pukul 09.10.');
  await page.getByRole('button', { name: 'Nyatakan dan lanjutkan' }).click();
  await standing(page).getByText('Langkah 13 dari 14').waitFor();
  const step = await stepOf(page, 10).innerText();
  expect(step).toMatch(
    /Dinyatakan Verifikator: sudah diputuskan di portal BSrE[^]*Disetujui di portal pukul/,
  );
  expect(await faultsOf(window)).toEqual([]);
});

it('a step that was halted says why, and goes on when work in BSrE’s portal is recorded', async () => {
  const made = await caseAt('activation');
  await putBsreStatus(made.person.email, 'SUSPEND');
  await gateway.reaches(made.id, 'halted');
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await standing(page).getByText('akun BSrE pemohon ditangguhkan').waitFor();
  await stepOf(page, 7).getByText('Terhenti').waitFor();
  expect(await page.getByRole('radio', { name: 'Catat pekerjaan di portal BSrE' }).isChecked()).toBe(true);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await putBsreStatus(made.person.email, 'NO_CERTIFICATE');
  await note(page).fill('Penangguhan dicabut di portal.');
  await page.getByRole('button', { name: 'Catat dan periksa lagi' }).click();
  await stepOf(page, 7).getByText('Sedang berjalan').waitFor();
  await page.getByText('Penangguhan dicabut di portal.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
