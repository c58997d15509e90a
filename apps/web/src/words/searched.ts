import { QUOTED_TITLES, readQuoted, type Quoted } from '@tte/domain';

const EITHER = new Intl.ListFormat('id', { type: 'disjunction' });

/** By what lists are searched. */
export const SEARCHABLE =
  'Pencarian mengenal awal kata nama (3 huruf atau lebih), NIK, NIP, NRP, email dinas, nomor berkas atau ujungnya, nomor surat, dan nomor agenda.';

/** As what a text was searched. */
export function searchedAs(text: string): string {
  const quoted = readQuoted(text);
  const kinds = (Object.keys(quoted) as (keyof Quoted)[]).map((kind) => QUOTED_TITLES[kind]);
  if (kinds.length === 0) return 'Tidak ada yang dapat dicari dari tulisan ini.';
  return `Dicari sebagai ${EITHER.format(kinds)}.`;
}
