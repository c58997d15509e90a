import type { Browser, Page } from 'playwright-core';
import { goTo, openBrowser } from './browser.js';
import { ask, caseAt, gateway } from './cases.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';
import { pictured } from './pictured.js';
import { addressFor, applied, openOwnPage, registered } from './own-case.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const history = (page: Page) => page.getByRole('region', { name: 'Riwayat' });

it('a request is entered, carried out with the person filled in, decided and answered', async () => {
  const made = await caseAt('kabid');
  await ask('operator1', made, 'withdrawal', {});
  await gateway.reaches(made.id, 'withdrawn');
  const window = await windowOf(browser, 'pelindung-data1', '/permintaan-data');
  const { page } = window;
  await page.getByRole('heading', { name: 'Permintaan data', level: 1 }).waitFor();
  expect(
    await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').allInnerTexts(),
  ).toEqual(['Permintaan data', 'Hak subjek data', 'Insiden data', 'Rekam pemrosesan']);
  await tabTo(page, button(page, 'Catat permintaan'));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Catat permintaan' });
  await form.getByRole('button', { name: 'Catat' }).click();
  await form.getByText('Isi nama peminta.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await form.getByLabel('Nama peminta').fill(made.person.name);
  await form.getByLabel(/^NIK/).fill(made.person.nik);
  await form.getByLabel(/^Email/).fill(made.person.email);
  await form.getByLabel('Isi permintaan').fill('Minta salinan data saya.');
  await form.getByRole('button', { name: 'Catat' }).click();
  await page.getByRole('heading', { name: /^Permintaan data HAK-/ }).waitFor();
  await page.getByText(/^Sisa 7[12] jam$/).waitFor();
  expect(page.url()).not.toContain(made.person.nik);
  // Only what UU 27/2022 lets an access be refused by.
  const grounds = await page.getByLabel('Alasan penolakan').getByRole('option').allInnerTexts();
  expect(grounds.map((one) => one.split(':')[0])).toEqual([
    ...['Pasal 33', 'Identitas peminta tidak terbukti', 'Tidak ada data tentang peminta'],
    'Dicabut oleh peminta',
  ]);
  await button(page, 'Identitas sudah diperiksa').click();
  await page.getByRole('link', { name: 'Laksanakan haknya' }).click();
  const find = page.getByRole('form', { name: 'Cari data seseorang' });
  await find.waitFor();
  expect(await find.getByLabel('NIK').inputValue()).toBe(made.person.nik);
  await find.getByRole('button', { name: 'Tampilkan data yang disimpan' }).click();
  await page.getByRole('heading', { name: made.number }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.getByRole('link', { name: 'Kembali ke permintaan' }).click();
  await history(page).getByText('Salinan data dibuat').first().waitFor();
  await button(page, 'Permintaan dipenuhi').click();
  const text = page.getByLabel('Teks jawaban');
  await text.waitFor();
  expect(await text.inputValue()).toContain('telah kami penuhi menurut Pasal 7 dan 32 UU 27/2022');
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await pictured(page, 'permintaan-data');
  await button(page, 'Kirim dengan email').click();
  await history(page).getByText('Dijawab dengan email').waitFor();
  await page.getByText('Selesai tepat waktu').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await goTo(page, 'Permintaan data');
  await button(page, 'Sudah dijawab').click();
  await page.getByRole('list', { name: 'Permintaan data' }).getByText('Sudah dijawab').first().waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
}, 180_000);

it('a breach is entered, its notice drafted and kept, parties told, corrected and closed', async () => {
  const window = await windowOf(browser, 'pelindung-data1', '/insiden-data');
  const { page } = window;
  await button(page, 'Catat insiden').click();
  const form = page.getByRole('form', { name: 'Insiden data' });
  await form.getByRole('button', { name: 'Catat' }).click();
  await form.getByText('Tandai paling sedikit satu jenis data.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await form.getByLabel('Kontak (email, telepon)').check();
  await form.getByLabel('Banyaknya orang').fill('3');
  await form.getByLabel('Apa yang terjadi').fill('Daftar alamat terkirim keliru.');
  await form.getByLabel('Bagaimana terungkap').fill('Lampiran salah.');
  await form.getByLabel('Penanganan dan pemulihan').fill('Penerima menghapusnya.');
  await form.getByRole('button', { name: 'Catat' }).click();
  await page.getByRole('heading', { name: /^Insiden data INS-/ }).waitFor();
  const notice = page.getByLabel('Teks pemberitahuan');
  expect(await notice.inputValue()).toContain('Lampiran salah.');
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await pictured(page, 'insiden-data');
  await button(page, 'Simpan teks').click();
  await history(page).getByText('Teks pemberitahuan disimpan').waitFor();
  for (const party of ['Orang yang terdampak', 'Lembaga pelindungan data']) {
    await page.getByLabel('Pihak').selectOption(party);
    await page.getByLabel('Dengan cara apa').fill('Surat dinas.');
    await button(page, 'Catat sudah diberi tahu').click();
    await history(page).getByText(`Diberi tahu: ${party}`).waitFor();
  }
  await button(page, 'Betulkan catatan').click();
  await form.getByLabel('Banyaknya orang').fill('5');
  await form.getByRole('button', { name: 'Catat' }).click();
  await form.getByText('Isi mengapa dibetulkan.').waitFor();
  await form.getByLabel('Alasan pembetulan').fill('Dua orang lagi ada dalam daftar.');
  await form.getByRole('button', { name: 'Catat' }).click();
  await page.getByRole('heading', { name: '5 orang terdampak' }).waitFor();
  await history(page).getByText('Dua orang lagi ada dalam daftar.').waitFor();
  await button(page, 'Tutup insiden').click();
  await history(page).getByText('Insiden ditutup').waitFor();
  expect(await faultsOf(window)).toEqual([]);
}, 180_000);

it('an applicant asks on their own page, and sees that it came in', async () => {
  const one = await applied();
  await registered(one);
  const window = await openOwnPage(browser, await addressFor(one));
  const { page } = window;
  const rights = page.getByRole('region', { name: 'Hak atas data Anda' });
  await rights.getByLabel('Yang Anda minta').selectOption('Perbaikan data');
  await rights.getByLabel('Jelaskan permintaan Anda').fill('Jabatan saya sudah berubah.');
  await rights.getByRole('button', { name: 'Kirim permintaan' }).click();
  await rights.getByText(/^Perbaikan data \(HAK-\d{4}-\d{6}\): dijawab paling lambat/).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await rights.scrollIntoViewIfNeeded();
  await pictured(page, 'hak-data');
}, 120_000);
