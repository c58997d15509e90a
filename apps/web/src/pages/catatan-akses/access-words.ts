import { titleOf, type Capacity, type Post } from '@tte/domain';
import { rolesWords } from '../../words/roles.js';
import type { AccessEntry } from './access-query.js';

/** What was looked at, or done with a person's data. */
const SIGHT_WORDS: Readonly<Record<NonNullable<AccessEntry['what']>, string>> = {
  letter: 'Membuka surat permohonan',
  nik: 'Melihat NIK',
  comparison: 'Melihat perbandingan dengan SIMPEG',
  search: 'Mencari orang',
  'account-export': 'Mengunduh daftar pemegang akun',
  'case-export': 'Mengunduh daftar berkas',
  'audit-export': 'Mengunduh bukti audit',
  export: 'Menyalin data seseorang',
  correction: 'Memperbaiki data berkas yang ditutup',
  restriction: 'Membatasi pemrosesan, atau mencabut pembatasan',
  erasure: 'Memusnahkan data berkas',
  'staff-identity': 'Mencatat pengenal pegawai',
  comment: 'Menambah catatan internal',
  attachment: 'Menambah lampiran',
  'data-request': 'Membuka permintaan data',
  'attachment-opened': 'Membuka lampiran',
};

/** What happened. */
export function eventWords({ outcome, what, code, count }: AccessEntry): string {
  if (outcome === 'looked') {
    const rows = count === undefined ? '' : `, ${count} baris`;
    return `${what ? SIGHT_WORDS[what] : 'Melihat data'}${rows}`;
  }
  return `Ditolak${count !== undefined && count > 1 ? ` ${count} kali` : ''}${code === undefined ? '' : `: ${code}`}`;
}

/** Who it was, by their account and what they held then. */
export function callerWords({ subject, roles = [], offices = [] }: AccessEntry): string {
  if (subject === undefined) return 'Pemanggil tidak dikenal';
  const held = offices.map(({ post, capacity }) =>
    titleOf({ post: post as Post, capacity: capacity as Capacity }),
  );
  return `${subject} (${held.length > 0 ? held.join(', ') : rolesWords(roles as Parameters<typeof rolesWords>[0])})`;
}
