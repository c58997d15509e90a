import type { ProcedureName } from '@tte/domain';
import { forwardWords } from '../../../ui/decision/forward-words.js';
import { isStatement } from '../../../ui/decision/decision-words.js';
import type { Case } from '../case-query.js';
import type { CaseAction } from './asked.js';

interface ActionWords {
  /** The choice. */
  readonly title: string;
  /** The button that does it. */
  readonly button: string;
  /** What is said afterwards. */
  readonly done: string;
  /** What it means, where its name does not say all. */
  readonly hint?: string;
}

type OfProcedure = Readonly<Partial<Record<CaseAction, Partial<ActionWords>>>>;

const WORDS: Readonly<Record<CaseAction, ActionWords>> = {
  forward: { title: 'Teruskan', button: 'Teruskan', done: 'Surat didisposisikan' },
  complete: { title: 'Lengkap', button: 'Nyatakan lengkap', done: 'Berkas dinyatakan lengkap' },
  approve: {
    title: 'Setujui',
    button: 'Setujui',
    done: 'Permohonan disetujui',
    hint: 'Setujui dahulu di portal BSrE. Pemohon diberi tahu begitu BSrE menunjukkan persetujuan itu.',
  },
  reactivate: {
    title: 'Minta aktivasi ulang',
    button: 'Minta aktivasi ulang',
    done: 'Aktivasi ulang diminta',
    hint: 'Kembalikan dahulu di portal BSrE, agar BSrE mengirim tautan baru. Pemohon diberi tahu setelah itu.',
  },
  revoke: {
    title: 'Sudah dicabut di portal',
    button: 'Catat pencabutan',
    done: 'Pencabutan di portal tercatat',
    hint: 'Cabut sertifikat pemegang di portal BSrE, lalu catat di sini; sistem menunggu status REVOKE.',
  },
  keep: {
    title: 'Tidak jadi dicabut',
    button: 'Tutup tanpa pencabutan',
    done: 'Berkas ditutup tanpa pencabutan',
    hint: 'Berkas ditutup, dan akun pemegang tetap berlaku.',
  },
  return: { title: 'Kembalikan', button: 'Kembalikan', done: 'Berkas dikembalikan kepada pemohon' },
  reject: {
    title: 'Tolak',
    button: 'Tolak permohonan',
    done: 'Permohonan ditolak',
    hint: 'Penolakan menutup berkas. Pemohon diberi tahu melalui email.',
  },
  correct: { title: 'Perbaiki data', button: 'Ajukan perbaikan', done: 'Perbaikan tersimpan' },
  withdraw: {
    title: 'Cabut',
    button: 'Cabut permohonan',
    done: 'Permohonan dicabut',
    hint: 'Pencabutan menutup berkas atas permintaan pemohon dan tidak dapat dibatalkan.',
  },
  nudge: {
    title: 'Sudah dilakukan pemohon',
    button: 'Periksa sekarang',
    done: 'Pemeriksaan diminta',
    hint: 'Catat bahwa pemohon menyatakan sudah melakukannya; sistem memeriksa BSrE sekarang.',
  },
  hold: {
    title: 'Tunda',
    button: 'Tunda berkas',
    done: 'Berkas ditunda',
    hint: 'Berkas tetap pada giliran Anda dan waktu bakunya terus berjalan. Pengingat diam sampai tanggal kembali; pemohon melihat sampai kapan, bukan alasannya.',
  },
  'hold-release': {
    title: 'Akhiri penundaan',
    button: 'Akhiri penundaan',
    done: 'Penundaan diakhiri',
  },
  'portal-work': {
    title: 'Catat pekerjaan di portal BSrE',
    button: 'Catat dan periksa lagi',
    done: 'Pekerjaan di portal tercatat',
    hint: 'Setelah Anda bekerja di portal BSrE, sistem memeriksa lagi dan melanjutkan berkas.',
  },
};

/** What is said otherwise where an account is revoked: there "cabut" is what happens to a certificate. */
const OF_REVOCATION: OfProcedure = {
  complete: { title: 'Sesuai', button: 'Nyatakan sesuai', done: 'Pemegang dinyatakan sesuai' },
  correct: { title: 'Ganti surat', button: 'Ajukan surat baru', done: 'Surat baru tersimpan' },
  reject: { hint: 'Penolakan menutup berkas, dan akun tetap berlaku. Pemegang diberi tahu melalui email.' },
  withdraw: {
    title: 'Tarik kembali',
    button: 'Tarik kembali permohonan',
    done: 'Permohonan ditarik kembali',
    hint: 'Berkas ditutup atas permintaan satuan kerja, dan akun pemegang tetap berlaku. Ini tidak dapat dibatalkan.',
  },
};

/** What is said otherwise where a certificate is renewed: a person states, whose data are as they were. */
const OF_RENEWAL: OfProcedure = {
  complete: {
    title: 'Data sesuai',
    button: 'Nyatakan data sesuai',
    done: 'Data pemegang dinyatakan sesuai',
    hint: 'Pemegang diberi tahu bahwa sertifikatnya dapat diperpanjang di portal BSrE.',
  },
  return: {
    done: 'Berkas dikembalikan kepada pemegang',
    hint: 'Bila data pemegang berubah: pemegang mengajukan data yang baru dengan surat kepala satuan kerja.',
  },
  reject: {
    hint: 'Penolakan menutup berkas, dan sertifikat tidak diperpanjang. Pemegang diberi tahu melalui email.',
  },
  withdraw: {
    title: 'Tarik kembali',
    button: 'Tarik kembali permohonan',
    done: 'Permohonan ditarik kembali',
    hint: 'Berkas ditutup atas permintaan pemegang, dan sertifikat tidak diperpanjang. Ini tidak dapat dibatalkan.',
  },
  nudge: {
    title: 'Sudah diperpanjang pemegang',
    hint: 'Catat bahwa pemegang menyatakan sudah memperpanjang; sistem memeriksa BSrE sekarang.',
  },
};

/** Said of the portal's decision while BSrE does not show it. */
const STATEMENT: Partial<ActionWords> = {
  title: 'Nyatakan keputusan portal',
  button: 'Nyatakan dan lanjutkan',
  done: 'Pernyataan tercatat',
  hint: 'BSrE belum menunjukkan keputusan itu. Putuskan dahulu di portal BSrE; begitu terlihat, berkas berlanjut sendiri. Nyatakan di sini hanya bila portal sudah memutus, dan tuliskan dasarnya.',
};

/** Said of the application that the verifikator corrects, where nothing was returned. */
const ON_EVIDENCE: Partial<ActionWords> = {
  title: 'Perbaiki permohonan',
  button: 'Perbaiki permohonan',
  done: 'Permohonan diperbaiki dan diperiksa lagi',
  hint: 'Bila permohonan yang salah dan data orangnya benar: perbaiki di sini dengan alasan dan bukti. Data yang baru diperiksa dan dibandingkan lagi.',
};

const OF_PROCEDURE: Readonly<Partial<Record<ProcedureName, OfProcedure>>> = {
  revocation: OF_REVOCATION,
  renewal: OF_RENEWAL,
};

/** Words of what can be done with a case, where it stands. */
export const actionWords = (action: CaseAction, procedure: ProcedureName, status = ''): ActionWords => ({
  ...WORDS[action],
  ...OF_PROCEDURE[procedure]?.[action],
  ...(isStatement(action, status) && STATEMENT),
  ...(action === 'correct' && status === 'awaiting-approval' && ON_EVIDENCE),
});

/** What the button of an action says here. */
export const buttonWords = (
  action: CaseAction,
  theCase: Pick<Case, 'procedure' | 'status' | 'step' | 'urgent'>,
): string =>
  action === 'forward'
    ? forwardWords(theCase)
    : actionWords(action, theCase.procedure, theCase.status).button;
