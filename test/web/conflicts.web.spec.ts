import { inventPerson, type InventedPerson } from '@tte/local';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { reads } from './cases-of-people.js';
import { stepOf } from './looks.js';
import { openOffice, type Office } from './office.js';
import {
  askedOf,
  choose,
  fillReturn,
  fillReturnInInbox,
  forwardFromInbox,
  openFromInbox,
  press,
  returnFromInbox,
} from './officials.js';
import { correct, register } from './operator.js';
import { onSlowLine } from './slow-line.js';

const PEOPLE = ['operator1', 'kapusdatin1', 'kapusdatin2', 'kabid1', 'kabid2'] as const;
/** What a browser's console says of a refusal. */
const REFUSED = ['Failed to load resource: the server responded with a status of 409 (Conflict)'];
const WHY = 'NIK pada surat tidak terbaca.';

let browser: Browser;
let office: Office<(typeof PEOPLE)[number]>;
beforeAll(async () => {
  browser = await openBrowser();
  office = await openOffice(browser, PEOPLE);
});
afterAll(() => browser?.close());

let person: InventedPerson;
let number: string;
beforeEach(async () => {
  person = inventPerson('tni');
  number = await register(office.at.operator1, person);
});
afterEach(() => expect(office.complaints()).toEqual(REFUSED));

test('in the inbox the slower of two is told who was faster, and keeps what they typed', async () => {
  const { kapusdatin1, kapusdatin2 } = office.at;
  const send = await fillReturnInInbox(kapusdatin2, number, /^NIK/, WHY);
  await forwardFromInbox(kapusdatin1, number);
  await send.click();
  const dialog = kapusdatin2.getByRole('dialog');
  const refusal = dialog.getByRole('alert').filter({ hasText: 'Terakhir' });
  expect(await refusal.innerText()).toContain('langkah 2 selesai oleh Kapusdatin (Bambang Hartono)');
  expect(await refusal.innerText()).toContain('menunggu Kabid Jementa Sis Ap');
  expect(await dialog.getByLabel('Catatan').inputValue()).toBe(WHY);
  expect(await dialog.getByRole('checkbox', { name: /^NIK/ }).isChecked()).toBe(true);
});

test('on the case the slower of two sees who was faster and where it is now, and keeps what they typed', async () => {
  const { kapusdatin1, kabid1, kabid2 } = office.at;
  await forwardFromInbox(kapusdatin1, number);
  await openFromInbox(kabid1, number);
  await fillReturn(kabid1, 'NIK', WHY);
  const letThrough = await onSlowLine(kabid1, '**/disposition');
  await press(kabid1, 'Kembalikan');
  await forwardFromInbox(kabid2, number);
  letThrough();
  const told = kabid1.getByRole('alert', { name: 'Seseorang telah lebih dahulu memproses berkas ini' });
  expect(await told.innerText()).toContain('Keputusan Anda tidak dicatat');
  await reads(kabid1, 'Langkah 4 dari 14');
  expect(await stepOf(kabid1, 3).innerText()).toContain('Nurul Hidayah');
  await askedOf(kabid1).getByText(WHY).waitFor();
  await kabid1.reload();
  await askedOf(kabid1).getByText(WHY).waitFor();
});

test('whoever decided on data that have changed is told which, and sends the same words again', async () => {
  const { operator1, kapusdatin1, kabid1, kabid2 } = office.at;
  await forwardFromInbox(kapusdatin1, number);
  await openFromInbox(kabid1, number);
  await choose(kabid1, 'Teruskan');
  const note = kabid1.getByRole('form', { name: 'Teruskan' }).getByRole('textbox', { name: 'Catatan' });
  await note.fill('Mohon didata.');
  const letThrough = await onSlowLine(kabid1, '**/disposition');
  await press(kabid1, /^Teruskan ke/);
  await returnFromInbox(kabid2, number, /^Jabatan/, 'Jabatan belum sesuai dengan SK terakhir.');
  await correct(operator1, person, { values: { Jabatan: 'Analis Sistem' } });
  letThrough();
  const told = kabid1.getByRole('alert', { name: 'Data pemohon berubah sejak Anda membukanya' });
  expect(await told.innerText()).toContain('Jabatan');
  expect(await note.inputValue()).toBe('Mohon didata.');
  await press(kabid1, /^Teruskan ke/);
  await reads(kabid1, 'Langkah 4 dari 14');
  expect(await stepOf(kabid1, 3).innerText()).toContain('Mohon didata.');
});
