import { searchedAs } from './searched.js';

it.each([
  ['bud sant', 'Dicari sebagai awal kata nama.'],
  ['a@kemhan.go.id', 'Dicari sebagai email dinas.'],
  ['TTE-2026-000123', 'Dicari sebagai nomor berkas.'],
  ['000123', 'Dicari sebagai ujung nomor berkas, NRP, atau nomor surat atau nomor agenda.'],
  ['B/12/III/2026', 'Dicari sebagai nomor surat atau nomor agenda.'],
  ['...', 'Tidak ada yang dapat dicari dari tulisan ini.'],
])('%s: %s', (text, words) => {
  expect(searchedAs(text)).toBe(words);
});
