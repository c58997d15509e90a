import { randomUUID } from 'node:crypto';
import { inventPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { PHONE } from './browser.js';
import { frontDesk } from './front-desk.js';
import { enterLetter, entered, letterFile, typeLetter } from './letters.js';
import { csvFile } from './tables.js';
import { pageFaults } from './looks.js';

const MARCH_31 = '310385';

const desk = frontDesk();
const { send, nextLetter, focused } = desk;
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});
const value = (label: string) => page.getByLabel(label).inputValue();

describe('a letter for one applicant', () => {
  it('is entered, its case is linked, and the next letter begins where the first began', async () => {
    expect(await pageFaults(page)).toEqual([]);
    const person = inventPerson('pns');
    await typeLetter(page, { applicants: [person] });
    await page.getByText('sesuai dengan NIK').waitFor();
    await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await send();
    await nextLetter().waitFor();
    expect(await focused()).toBe('Surat berikutnya');
    expect(await pageFaults(page)).toEqual([]);
    const [one] = await entered(page);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Pilih PDF');
    expect(await value('Nomor surat')).toBe('');
    await page.goto(`/berkas/${one?.caseId}`);
    await page
      .getByText(one?.caseNumber ?? '')
      .first()
      .waitFor();
    await page.getByText(person.name).first().waitFor();
  });

  it('is entered by keyboard alone', async () => {
    const person = inventPerson('tni');
    const keys = page.keyboard;
    const choose = page.getByRole('button', { name: 'Pilih PDF' });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose.press('Enter')]);
    await chooser.setFiles(letterFile());
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
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
    await type('Tanggal surat', '5/1/2026');
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
    expect(await pageFaults(page)).toEqual([]);
    await typeLetter(page, { applicants: [other, open] });
    await page.getByRole('button', { name: 'Tampilkan surat' }).click();
    await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await send();
    await page.getByText('1 pemohon tercatat, 1 pemohon ditolak').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page
      .getByLabel('Tabel pemohon (CSV atau XLSX)')
      .setInputFiles(csvFile(['Nama', 'Catatan'], ['Adi', 'x']));
    await page.getByRole('table', { name: 'Kesalahan per baris' }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
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
    await page.getByText('Tanggal lahir di dalam NIK tidak ada di kalender.', { exact: true }).waitFor();
    await nik.fill('31710155038');
    await nik.blur();
    await page.getByText('Yang diketik 11 angka.').waitFor();
    await nik.fill('3171015503850001');
    await page.getByText('Lahir 15 Maret 1985, perempuan').waitFor();
    await nip.fill('198503162010011001');
    await page.getByText('Tanggal lahir di dalam NIK berbeda dari NIP.').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await nip.fill('198503152010011001');
    await page.getByText('Jenis kelamin di dalam NIP berbeda').waitFor();
    await nip.fill('198503152010012001');
    await page.getByText('sesuai dengan NIK').waitFor();
    await email.fill('seseorang@gmail.com');
    await email.blur();
    await page.getByText('Gunakan email dinas @').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });

  it('is summed up when it cannot be sent, with the way to each input', async () => {
    await send();
    const summary = page.getByRole('alert').filter({ hasText: 'isian yang perlu diperbaiki' });
    await summary.waitFor();
    expect(await focused()).toContain('isian yang perlu diperbaiki');
    expect(await pageFaults(page)).toEqual([]);
    await summary.getByRole('link', { name: /^NIK/ }).click();
    await page.keyboard.type('3171015503850001');
    expect(await value('NIK')).toBe('3171015503850001');
    await summary.getByRole('link', { name: /^Surat:/ }).click();
    expect(await focused()).toBe('Pilih PDF');
  });

  it('and its letter survive a reload, and the end of the session', async () => {
    const person = inventPerson('pns');
    const number = `B/${randomUUID().slice(0, 8)}/XI/2026`;
    await typeLetter(page, { applicants: [person], number });
    await page.reload();
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
    await page.getByText('surat.pdf').waitFor();
    expect([await value('Nomor surat'), await value('NIK')]).toEqual([number, person.nik]);
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
    expect(await pageFaults(page)).toEqual([]);
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
