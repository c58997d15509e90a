import { POST_TITLES, sopOf, type Action, type ProcedureName } from '@tte/domain';

interface ActionWords {
  /** The choice. */
  readonly title: string;
  /** The button that does it. */
  readonly button: string;
  /** What is said afterwards. */
  readonly done: string;
}

/** Words of everything that can be done with a case. */
export const ACTION_WORDS: Readonly<Record<Action, ActionWords>> = {
  forward: { title: 'Teruskan', button: 'Teruskan', done: 'Surat didisposisikan' },
  complete: { title: 'Lengkap', button: 'Nyatakan lengkap', done: 'Berkas dinyatakan lengkap' },
  approve: { title: 'Setujui', button: 'Setujui', done: 'Permohonan disetujui' },
  reactivate: {
    title: 'Minta aktivasi ulang',
    button: 'Minta aktivasi ulang',
    done: 'Aktivasi ulang diminta',
  },
  revoke: {
    title: 'Sudah dicabut di portal',
    button: 'Catat pencabutan',
    done: 'Pencabutan di portal tercatat',
  },
  keep: { title: 'Tidak jadi dicabut', button: 'Tutup tanpa pencabutan', done: 'Berkas ditutup' },
  return: { title: 'Kembalikan', button: 'Kembalikan', done: 'Berkas dikembalikan kepada pemohon' },
  reject: { title: 'Tolak', button: 'Tolak permohonan', done: 'Permohonan ditolak' },
  correct: { title: 'Perbaiki data', button: 'Ajukan perbaikan', done: 'Perbaikan tersimpan' },
  withdraw: { title: 'Cabut', button: 'Cabut permohonan', done: 'Permohonan dicabut' },
  nudge: { title: 'Sudah dilakukan pemohon', button: 'Periksa sekarang', done: 'Pemeriksaan diminta' },
  'portal-work': {
    title: 'Catat pekerjaan di portal BSrE',
    button: 'Catat dan periksa lagi',
    done: 'Pekerjaan di portal tercatat',
  },
};

/** What an action means, where its name does not say all. */
export const ACTION_HINTS: Readonly<Partial<Record<Action, string>>> = {
  reject: 'Penolakan menutup berkas. Pemohon diberi tahu melalui email.',
  withdraw: 'Pencabutan menutup berkas atas permintaan pemohon dan tidak dapat dibatalkan.',
  nudge: 'Catat bahwa pemohon menyatakan sudah melakukannya; sistem memeriksa BSrE sekarang.',
  'portal-work': 'Setelah Anda bekerja di portal BSrE, sistem memeriksa lagi dan melanjutkan berkas.',
  revoke: 'Catat setelah sertifikat dicabut di portal BSrE; sistem menunggu status REVOKE.',
  keep: 'Berkas ditutup, dan akun pemegang tetap berlaku.',
  reactivate: 'Pemohon diminta melakukan aktivasi ulang dengan data yang benar.',
};

/** What the button of an action says at this step: a letter goes to the one whom the SOP's next step is for. */
export function buttonWords(action: Action, procedure: ProcedureName, step: number): string {
  const next = sopOf(procedure).steps.find(({ number }) => number === step + 1);
  return action === 'forward' && next
    ? `Teruskan ke ${POST_TITLES[next.actor]}`
    : ACTION_WORDS[action].button;
}
