import { inventPerson, OutsideWorld } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';
import { activateAtBsre, readMail, setPassphraseAtBsre } from './applicant.js';
import { openBrowser, openWindow, PHONE } from './browser.js';
import { marksOf, openCaseOf, reads } from './cases-of-people.js';
import { pageFaults, stepOf } from './looks.js';
import { openOffice, type Office } from './office.js';
import { fillReturn, forwardFromInbox, openFromInbox, press, reject, returnFromInbox } from './officials.js';
import { correct, register } from './operator.js';
import { approve, askReactivation, checkCompleteness, comparisonOf, workAtPortal } from './verifikator.js';

const PEOPLE = ['operator1', 'kapusdatin1', 'kabid1', 'kasubbid1', 'verifikator1'] as const;
const [DONE, SKIPPED] = ['Selesai', 'Dilewati'];
const ISSUED = 'Selesai: sertifikat elektronik telah terbit';
const TO_KABID = 'Diteruskan ke Kabid Jementa Sis Ap';
const TO_KASUBBID = 'Diteruskan ke Kasubbid Banglola Siska';

let browser: Browser;
let office: Office<(typeof PEOPLE)[number]>;
let world: OutsideWorld;
beforeAll(async () => {
  world = new OutsideWorld(stackVariable('SANDBOX_URL'));
  browser = await openBrowser();
  // The head of the centre decides on the way.
  office = await openOffice(browser, PEOPLE, { kapusdatin1: PHONE });
});
afterAll(() => browser?.close());
afterEach(() => expect(office.complaints()).toEqual([]));

/** 2 to 4. The letter passes the three officials. */
async function disposed(number: string, note?: string): Promise<void> {
  expect(await forwardFromInbox(office.at.kapusdatin1, number, note)).toContain(TO_KABID);
  expect(await forwardFromInbox(office.at.kabid1, number)).toContain(TO_KASUBBID);
  expect(await forwardFromInbox(office.at.kasubbid1, number)).toContain('Diteruskan ke Verifikator');
}

const atHome = async (): Promise<Page> => (await openWindow(browser)).page;

test('a civil servant whom SI ASN confirms comes from the letter to the certificate', async () => {
  const { operator1, verifikator1 } = office.at;
  const person = inventPerson('pns');
  const [applicant] = await Promise.all([atHome(), world.know(person)]);
  const number = await register(operator1, person);

  await disposed(number, 'Mohon diproses hari ini.');
  await checkCompleteness(verifikator1, number);
  await reads(verifikator1, 'Langkah 7 dari 14');
  expect(await readMail(applicant, person, 'Silakan aktivasi akun TTE Anda')).toContain(number);
  await activateAtBsre(applicant, person);

  // Nobody reloads: both pages follow the case by themselves.
  await reads(verifikator1, 'Langkah 13 dari 14');
  expect(await stepOf(verifikator1, 8).innerText()).toContain('Ya: data cocok dengan SI ASN');
  expect(await readMail(applicant, person, 'Silakan buat passphrase TTE Anda')).toContain(number);
  await setPassphraseAtBsre(applicant, person);
  for (const page of [operator1, verifikator1]) await reads(page, ISSUED);
  expect(await readMail(applicant, person, 'Sertifikat elektronik Anda telah terbit')).toContain(number);

  expect(await marksOf(operator1)).toEqual([
    ...Array<string>(8).fill(DONE),
    ...Array<string>(3).fill(SKIPPED),
    ...Array<string>(3).fill(DONE),
  ]);
  expect(await stepOf(operator1, 2).innerText()).toContain('Kapusdatin — Bambang Hartono');
  expect(await stepOf(operator1, 2).innerText()).toContain('Mohon diproses hari ini.');
  expect(await stepOf(operator1, 5).innerText()).toContain('Verifikator — Putri Maharani');
  expect(await pageFaults(operator1)).toEqual([]);
});

test('a soldier whom SIMPEG has otherwise activates again, and is then approved', async () => {
  const { operator1, verifikator1 } = office.at;
  const person = inventPerson('tni');
  const applicant = await atHome();
  const portal = await atHome();
  await world.know({ ...person, name: 'Nama Lama', rank: 'Mayor' });
  const number = await register(operator1, person);
  await disposed(number);
  await checkCompleteness(verifikator1, number);
  await activateAtBsre(applicant, person);

  await reads(verifikator1, 'Langkah 10 dari 14');
  expect(await stepOf(verifikator1, 8).innerText()).toContain('Tidak: bukan ASN');
  expect(await comparisonOf(verifikator1, 'Nama')).toEqual([person.name, 'Nama Lama', 'Berbeda']);
  expect(await comparisonOf(verifikator1, 'NIK')).toEqual([person.nik, person.nik, 'Sama']);
  await workAtPortal(portal, 'Tolak, aktivasi ulang', person);
  const ticked = await askReactivation(verifikator1, 'Nama pada aktivasi berbeda dengan data pegawai.', [
    'Nama',
    'Pangkat',
  ]);
  expect(ticked).toEqual(expect.arrayContaining(['name', 'position']));
  await reads(verifikator1, 'Langkah 7 dari 14');
  const asked = await readMail(applicant, person, 'Mohon ulangi aktivasi akun TTE Anda');
  expect(asked).toContain('Nama pada aktivasi berbeda dengan data pegawai.');

  // The personnel office has mended its register meanwhile.
  await world.know(person);
  await activateAtBsre(applicant, person, 2);
  await reads(verifikator1, 'Langkah 10 dari 14');
  expect(await comparisonOf(verifikator1, 'Nama')).toEqual([person.name, person.name, 'Sama']);
  await workAtPortal(portal, 'Setujui', person);
  await approve(verifikator1);
  await reads(verifikator1, 'Langkah 13 dari 14');
  await setPassphraseAtBsre(applicant, person);
  await reads(operator1, ISSUED);
  expect((await marksOf(operator1)).slice(6)).toEqual(Array<string>(8).fill(DONE));
  expect(await stepOf(operator1, 7).innerText()).toMatch(/Putaran 1: selesai[^]*Putaran 2: selesai/);
});

test('a returned case goes on where it was returned, and at 2 where the letter itself was wrong', async () => {
  const { operator1, kapusdatin1, kabid1, kasubbid1, verifikator1 } = office.at;
  const person = inventPerson('pns');
  const [applicant] = await Promise.all([atHome(), world.know(person)]);
  const number = await register(operator1, { ...person, name: `${person.name} X` });
  await forwardFromInbox(kapusdatin1, number);
  await forwardFromInbox(kabid1, number);

  await openFromInbox(kasubbid1, number);
  await fillReturn(kasubbid1, 'Jabatan dan pangkat', 'Jabatan belum sesuai dengan SK terakhir.');
  await press(kasubbid1, 'Kembalikan');
  await kasubbid1.getByText(/^Perlu diperbaiki: Jabatan/).waitFor();
  const told = await readMail(applicant, person, 'Permohonan akun TTE Anda perlu diperbaiki');
  expect(told).toContain('Jabatan belum sesuai dengan SK terakhir.');
  expect(told).toContain('Surat permohonan baru tidak diperlukan.');
  await correct(operator1, { ...person, name: `${person.name} X` }, { values: { Jabatan: 'Analis Sistem' } });
  await reads(kasubbid1, 'Langkah 4 dari 14');
  await kasubbid1.getByText('Analis Sistem').first().waitFor();
  await kasubbid1.getByRole('heading', { name: /^Diperbaiki operator, / }).waitFor();
  await forwardFromInbox(kasubbid1, number);

  await returnFromInbox(verifikator1, number, /^Nama/, 'Nama tidak sesuai KTP.');
  const again = await readMail(applicant, person, 'Permohonan akun TTE Anda perlu diperbaiki', 2);
  expect(again).toContain('unggah surat permohonan baru');
  await correct(
    operator1,
    { ...person, name: `${person.name} X` },
    { values: { 'Nama lengkap': person.name }, newLetter: 'B/77/XI/2026' },
  );
  await reads(operator1, 'Langkah 2 dari 14');
  expect((await marksOf(operator1)).slice(0, 6)).toEqual([
    DONE,
    'Sedang berjalan',
    ...Array<string>(4).fill('Belum'),
  ]);
  await disposed(number);
  await checkCompleteness(verifikator1, number);
  await reads(operator1, 'Langkah 7 dari 14');
  expect(await stepOf(operator1, 5).innerText()).toMatch(
    /dikembalikan[^]*Yang perlu diperbaiki: Nama[^]*selesai/,
  );
});

test('a rejection closes the case, and the applicant is told why', async () => {
  const { operator1, kapusdatin1 } = office.at;
  const person = inventPerson('pns');
  const applicant = await atHome();
  const number = await register(operator1, person);
  await openFromInbox(kapusdatin1, number);
  await reject(kapusdatin1, 'Surat permohonan tidak sah', 'Surat belum ditandatangani kepala satuan kerja.');
  for (const page of [kapusdatin1, operator1]) await reads(page, 'Ditolak');
  expect((await marksOf(operator1))[1]).toBe('Ditolak');
  const told = await readMail(applicant, person, 'Permohonan akun TTE Anda tidak dapat disetujui');
  expect(told).toContain('Alasan: Surat permohonan tidak sah.');
  expect(told).toContain('Surat belum ditandatangani kepala satuan kerja.');
  await openCaseOf(operator1, person);
  await operator1.getByRole('heading', { name: 'Yang diminta dari Anda' }).waitFor({ state: 'detached' });
});
