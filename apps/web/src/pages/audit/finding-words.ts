import type { VerificationRun } from './audit-query.js';

type Finding = VerificationRun['findings'][number];

/** What was touched: the first part of a finding's kind. */
const SUBJECTS: Readonly<Record<string, string>> = {
  event: 'Kejadian pada log berkas',
  chain: 'Rantai log berkas',
  case: 'Seluruh log sebuah berkas',
  access: 'Catatan akses',
  writer: 'Seluruh rantai catatan akses',
  statement: 'Daftar pernyataan',
  checkpoint: 'Checkpoint',
  mandate: 'Mandat',
  person: 'Nama pegawai',
  protection: 'Langkah pada register pelindungan data',
  vault: 'Data berkas di brankas',
  outbox: 'Antrean pengiriman',
  counter: 'Penghitung nomor',
  projection: 'Tampilan berkas',
};

/** What happened to it: the rest. */
const HAPPENED: Readonly<Record<string, string>> = {
  edited: 'diubah',
  altered: 'diubah',
  deleted: 'dihapus',
  removed: 'dihilangkan',
  inserted: 'disisipkan',
  invented: 'dibuat tanpa melalui sistem',
  reordered: 'ditukar urutannya',
  moved: 'dipindahkan dari tempat lain',
  cut: 'dipotong ujungnya',
  unsigned: 'tidak bertanda tangan sah',
  replaced: 'diganti',
  withheld: 'ditahan',
  unsealed: 'bertambah tanpa disegel',
  'rolled-back': 'dikembalikan ke keadaan lama',
};

const GUARD =
  'Jangan ubah apa pun. Simpan hasil ini, ekspor buktinya, lalu sampaikan kepada pengelola sistem dan pimpinan.';

/** What to do about what was touched, where it is not what usually is. */
const ADVICE: Readonly<Record<string, string>> = {
  projection:
    'Lognya sendiri utuh. Minta pengelola sistem menyusun ulang tampilan dari log (./tte rebuild), lalu periksa lagi.',
  checkpoint:
    'Bandingkan dengan checkpoint yang Anda simpan di luar sistem, lalu sampaikan keduanya kepada pengelola sistem dan pimpinan.',
};

/** A finding in words: what happened to what, and what to do; an unknown kind as it is, so that nothing is hidden. */
export function findingWords({ kind }: Finding): { readonly title: string; readonly advice: string } {
  const [, subject = '', happened = ''] = /^([a-z]+)-(.+)$/.exec(kind) ?? [];
  const words = SUBJECTS[subject] !== undefined && HAPPENED[happened] !== undefined;
  return {
    title: words ? `${SUBJECTS[subject]} ${HAPPENED[happened]}` : kind,
    advice: ADVICE[subject] ?? GUARD,
  };
}
