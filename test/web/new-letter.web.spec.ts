import { readFile } from 'node:fs/promises';
import { inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, openWindow, PHONE, signIn, type Window } from './browser.js';
import { applicantCard, enterLetter, entered, letterFile, typeApplicant, typeLetter } from './letters.js';
import { csvFile, rowOf, xlsxFile } from './tables.js';

/** The browser itself writes a line for every answer that is a refusal. */
const REFUSED = /^Failed to load resource/;
const MARCH_31 = '310385';

let browser: Browser;
let window: Window;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  window = await openWindow(browser);
  ({ page } = window);
  await signIn(page, 'operator1', '/surat-baru');
  await page.getByRole('button', { name: 'Pilih PDF' }).waitFor();
});
afterEach(async () => {
  const { complaints } = window;
  await page.context().close();
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([]);
});
afterAll(() => browser?.close());

const send = () => page.getByRole('button', { name: /^Catat/ }).click();
const focused = () => page.locator(':focus').textContent();
const width = () => page.evaluate<number>('document.documentElement.scrollWidth');
const value = (label: string) => page.getByLabel(label).inputValue();
const nextLetter = () => page.getByRole('button', { name: 'Surat berikutnya' });
const table = () => page.getByLabel('Tabel pemohon (CSV atau XLSX)');
const cells = async () =>
  Promise.all(
    (await page.getByRole('table', { name: 'Kesalahan per baris' }).getByRole('row').all())
      .slice(1)
      .map((row) => row.locator('th,td').allTextContents()),
  );

/** The columns of the template, as the operator gets it. */
async function titlesOfTemplate(): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh templat' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return text.replace('\uFEFF', '').trim().split(';');
}

/** Drops a file where letters are dropped. */
async function drop(name: string, type: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(`(([text, name, type]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type }));
    return transfer;
  })(${JSON.stringify([content, name, type])})`);
  const place = page.locator('.mantine-Dropzone-root');
  await place.dispatchEvent('dragenter', { dataTransfer: data });
  await place.dispatchEvent('drop', { dataTransfer: data });
}

describe('a letter for one applicant', () => {
  it('is entered, its case is linked, and the next letter begins where the first began', async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
    const person = inventPerson('pns');
    await typeLetter(page, { applicants: [person] });
    await page.getByText('sesuai dengan NIK').waitFor();
    await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await send();
    await nextLetter().waitFor();
    expect(await focused()).toBe('Surat berikutnya');
    expect(await accessibilityFaults(page)).toEqual([]);
    const [one] = await entered(page);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Pilih PDF');
    expect(await value('Nomor surat')).toBe('');
    await page.goto(`/berkas/${one?.registrationId}`);
    await page
      .getByText(one?.registrationNumber ?? '')
      .first()
      .waitFor();
    await page.getByText(person.name).first().waitFor();
  });

  it('is entered by keyboard alone', async () => {
    const person = inventPerson('tni');
    const keys = page.keyboard;
    await page.getByRole('button', { name: 'Pilih PDF' }).focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')]);
    await chooser.setFiles(letterFile());
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
    await page.getByLabel('Tanggal surat').fill('2026-01-05');
    const type = async (label: string, text: string) => {
      // Never more keys than there are things to go by.
      for (let step = 0; step < 60; step += 1) {
        if (await page.getByLabel(label).and(page.locator(':focus')).count()) break;
        await keys.press('Tab');
      }
      await keys.type(text);
    };
    await page.getByLabel('Nomor surat').focus();
    await type('Nomor surat', 'B/9/XI/2026');
    await type('Ditandatangani oleh', 'Kepala Satuan Kerja');
    await type('Nama lengkap', person.name);
    await type('NIK', person.nik);
    await type('Jenis pegawai', 'TNI');
    await type('NRP', person.nrp ?? '');
    await type('Email dinas', person.email);
    await type('Satuan kerja', 'P');
    await type('Jabatan', person.position);
    await type('Nama PIC', person.pic.name);
    await type('Telepon PIC', person.pic.phone);
    await keys.press('Enter');
    await nextLetter().waitFor();
    expect(await entered(page)).toHaveLength(1);
  });

  it('fits a phone in every state', async () => {
    const [open, other] = [inventPerson('pns'), inventPerson('pns')];
    await enterLetter(page, { applicants: [open] });
    await page.setViewportSize(PHONE);
    await nextLetter().click();
    await send();
    await page.getByText(/^Ada \d+ isian/).waitFor();
    expect([await width(), await accessibilityFaults(page)]).toEqual([PHONE.width, []]);
    await typeLetter(page, { applicants: [other, open] });
    await page.getByRole('button', { name: 'Tampilkan surat' }).click();
    await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
    expect([await width(), await accessibilityFaults(page)]).toEqual([PHONE.width, []]);
    await send();
    await page.getByText('1 pemohon tercatat, 1 pemohon ditolak').waitFor();
    expect([await width(), await accessibilityFaults(page)]).toEqual([PHONE.width, []]);
    await table().setInputFiles(csvFile(['Nama', 'Catatan'], ['Adi', 'x']));
    await page.getByRole('table', { name: 'Kesalahan per baris' }).waitFor();
    expect([await width(), await accessibilityFaults(page)]).toEqual([PHONE.width, []]);
  });
});

describe('what is typed', () => {
  it('is told what it means, or what is wrong with it, before it is sent', async () => {
    const [nik, nip, email] = [
      page.getByLabel('NIK'),
      page.getByLabel('NIP'),
      page.getByLabel('Email dinas'),
    ];
    await nik.fill(`317101${MARCH_31.replace('03', '02')}0001`);
    await page.getByText('Tanggal lahir di dalam NIK tidak ada.').waitFor();
    await nik.fill('31710155038');
    await nik.blur();
    await page.getByText('Yang diketik 11 angka.').waitFor();
    await nik.fill('3171015503850001');
    await page.getByText('Lahir 15 Maret 1985, perempuan').waitFor();
    await nip.fill('198503162010011001');
    await page.getByText('berbeda dari tanggal lahir di dalam NIK').waitFor();
    await nip.fill('198503152010011001');
    await page.getByText('Jenis kelamin di dalam NIP berbeda').waitFor();
    await nip.fill('198503152010012001');
    await page.getByText('sesuai dengan NIK').waitFor();
    await email.fill('seseorang@gmail.com');
    await email.blur();
    await page.getByText('Gunakan email dinas @').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is summed up when it cannot be sent, with the way to each input', async () => {
    await send();
    const summary = page.getByRole('alert').filter({ hasText: 'isian yang perlu diperbaiki' });
    await summary.waitFor();
    expect(await focused()).toContain('isian yang perlu diperbaiki');
    expect(await accessibilityFaults(page)).toEqual([]);
    await summary.getByRole('link', { name: /^NIK/ }).click();
    await page.keyboard.type('3171015503850001');
    expect(await value('NIK')).toBe('3171015503850001');
    await summary.getByRole('link', { name: /^Surat:/ }).click();
    expect(await focused()).toBe('Pilih PDF');
  });

  it('and its letter survive a reload, and the end of the session', async () => {
    const person = inventPerson('pns');
    await typeLetter(page, { applicants: [person], number: 'B/77/XI/2026' });
    await page.reload();
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
    await page.getByText('surat.pdf').waitFor();
    expect([await value('Nomor surat'), await value('NIK')]).toEqual(['B/77/XI/2026', person.nik]);
    await page.context().clearCookies();
    await send();
    await page.getByText('Sesi berakhir').waitFor();
    await page.getByRole('link', { name: 'Masuk kembali' }).click();
    await page.getByLabel('Nama akun').fill('operator1');
    await page.getByLabel('Kata sandi').fill('operator1');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
    await send();
    await nextLetter().waitFor();
    await nextLetter().click();
    await page.reload();
    await page.getByRole('button', { name: 'Pilih PDF' }).waitFor();
  });

  it('is gone after Kosongkan, and after signing out', async () => {
    const kept = () =>
      page.evaluate<number>(`caches.keys()
        .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
        .then((all) => all.flat().length)`);
    await typeLetter(page, { applicants: [inventPerson('pns')] });
    await page.getByRole('button', { name: 'Kosongkan' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await kept()).toBe(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Kosongkan' }).click();
    await page.getByRole('button', { name: 'Pilih PDF' }).waitFor();
    expect([await value('NIK'), await kept()]).toEqual(['', 0]);
    await typeLetter(page, { applicants: [inventPerson('pns')] });
    expect(await kept()).toBe(1);
    await page.getByRole('button', { name: 'Ratna Kusuma' }).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('link', { name: 'Masuk dengan akun dinas' }).waitFor();
    expect(await kept()).toBe(0);
  });
});

describe('a file that is no letter', () => {
  it('is refused at once, and leaves the letter that is there', async () => {
    await drop('catatan.txt', 'text/plain', 'bukan surat');
    await page.getByText('Berkas ini bukan PDF.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await drop('rusak.pdf', 'application/pdf', '%PDF-1.7 terpotong');
    await page.getByText('bukan PDF yang utuh').waitFor();
    await drop('besar.pdf', 'application/pdf', `%PDF-1.7${' '.repeat(11 * 1024 * 1024)}`);
    await page.getByText('surat paling besar 10 MB').waitFor();
    await drop('surat.pdf', 'application/pdf', letterFile().buffer.toString('latin1'));
    await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
    await drop('catatan.txt', 'text/plain', 'bukan surat');
    await page.getByText('Berkas ini bukan PDF.').waitFor();
    await page.getByText('surat.pdf').waitFor();
  });
});

describe('a letter for several applicants', () => {
  it('keeps who is refused, with the way to the case that is open, until they are mended', async () => {
    const [first, second, open] = [inventPerson('pns'), inventPerson('tni'), inventPerson('pns')];
    const [standing] = await enterLetter(page, { applicants: [open] });
    await nextLetter().click();
    await typeLetter(page, { applicants: [first, open, second] });
    await send();
    await page.getByText('2 pemohon tercatat, 1 pemohon ditolak').waitFor();
    expect(await focused()).toContain('2 pemohon tercatat');
    expect(await accessibilityFaults(page)).toEqual([]);
    const refused = applicantCard(page, 1);
    await refused.getByText('Ditolak: Masih ada pendaftaran berjalan').waitFor();
    expect(await refused.getByRole('link', { name: 'Buka berkas yang ada' }).getAttribute('href')).toBe(
      `/berkas/${standing?.registrationId}`,
    );
    expect(await entered(page)).toHaveLength(2);
    await page.reload();
    await refused.getByText('Ditolak').waitFor();
    await typeApplicant(refused, inventPerson('pns'));
    await send();
    await nextLetter().waitFor();
    expect(await entered(page)).toHaveLength(3);
  });

  it('shows at the right input what only the gateway finds', async () => {
    const person = inventPerson('pns');
    await typeLetter(page, { applicants: [person] });
    await applicantCard(page, 1).getByLabel('Nama lengkap').fill('A\u0001B');
    await send();
    await page.getByRole('link', { name: 'Nama lengkap: Isian memuat karakter' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(person.name);
    await send();
    await nextLetter().waitFor();
  });

  it('is imported from CSV, with its faults by row, and mended in the form', async () => {
    const titles = await titlesOfTemplate();
    const [good, bad] = [inventPerson('pns'), inventPerson('tni')];
    await table().setInputFiles(
      csvFile(titles, rowOf(good), rowOf({ ...bad, email: 'tni@gmail.com', unit: 'dapur' })),
    );
    await page.getByText('1 baris perlu diperbaiki di pemohon.csv').waitFor();
    expect(await cells()).toEqual([
      ['3', 'Email dinas', expect.stringContaining('domain')],
      ['3', 'Satuan kerja', expect.stringContaining('tidak dikenal')],
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Masukkan 2 baris ke formulir' }).click();
    const mended = applicantCard(page, 2);
    await mended.getByText('2 perlu diperbaiki').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await mended.getByLabel('Email dinas').fill(bad.email);
    await mended.getByLabel('Satuan kerja').selectOption(bad.unit);
    await page.getByLabel('Surat permohonan (PDF)').setInputFiles(letterFile());
    await page.getByLabel('Nomor surat').fill('B/5/XI/2026');
    await page.getByLabel('Tanggal surat').fill('2026-01-05');
    await page.getByLabel('Ditandatangani oleh').fill('Kepala Satuan Kerja');
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
    await send();
    await nextLetter().waitFor();
    expect(await entered(page)).toHaveLength(2);
  });

  it('is imported from XLSX once the table is mended', async () => {
    const titles = await titlesOfTemplate();
    const people = [inventPerson('pns'), inventPerson('pns'), inventPerson('tni')];
    const rows = people.map(rowOf);
    const rounded = rows.map((row, at) =>
      row.map((cell, column) => (at === 1 && column === 1 ? Number(cell) : cell)),
    );
    await table().setInputFiles(await xlsxFile(titles, ...rounded));
    await page.getByText('1 baris perlu diperbaiki di pemohon.xlsx').waitFor();
    expect(await cells()).toEqual([['3', 'NIK', expect.stringContaining('tersimpan sebagai angka')]]);
    await table().setInputFiles(await xlsxFile(titles, ...rows));
    await page.getByText('3 pemohon dimasukkan dari tabel.').waitFor();
    await page.getByRole('heading', { name: 'Pemohon (3)' }).waitFor();
    await applicantCard(page, 2)
      .getByRole('button', { name: people[1]?.name ?? '' })
      .click();
    expect(await applicantCard(page, 2).getByLabel('NIK').inputValue()).toBe(people[1]?.nik);
    await table().setInputFiles({
      name: 'bukan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0xff, 0xfe, 0]),
    });
    await page.getByText('Tabel tidak terbaca').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
