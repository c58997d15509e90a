import { REFUSALS } from '@tte/domain';

/** What the table says of one problem; both texts in Bahasa Indonesia. */
export interface ProblemEntry {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

const DOOR = {
  'invalid-input': {
    status: 422,
    title: 'Isian belum benar',
    detail: 'Perbaiki isian yang disebutkan, lalu kirim lagi.',
  },
  'unknown-field': {
    status: 400,
    title: 'Isian tidak dikenal',
    detail: 'Permintaan memuat isian yang tidak dikenal. Hapus isian itu.',
  },
  'wrong-type': {
    status: 400,
    title: 'Jenis isian salah',
    detail: 'Isian harus berjenis seperti pada dokumentasi API.',
  },
  'malformed-request': {
    status: 400,
    title: 'Permintaan tidak terbaca',
    detail: 'Isi permintaan bukan JSON atau formulir multipart yang utuh.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Jenis isi tidak didukung',
    detail: 'Kirim application/json, atau multipart/form-data bila menyertakan surat.',
  },
  'body-too-large': {
    status: 413,
    title: 'Permintaan terlalu besar',
    detail: 'Isi permintaan melebihi batas.',
  },
  'note-too-long': {
    status: 422,
    title: 'Catatan terlalu panjang',
    detail: 'Catatan paling banyak 2.000 karakter.',
  },
  'missing-token': {
    status: 401,
    title: 'Belum masuk',
    detail: 'Sertakan token akses pada header Authorization.',
  },
  'invalid-token': {
    status: 401,
    title: 'Token tidak sah',
    detail: 'Token akses tidak dapat diterima. Masuk kembali.',
  },
  'expired-token': {
    status: 401,
    title: 'Sesi berakhir',
    detail: 'Token akses sudah kedaluwarsa. Masuk kembali.',
  },
  'unknown-role': {
    status: 403,
    title: 'Peran tidak dikenal',
    detail: 'Akun Anda memuat peran yang tidak dikenal. Minta admin memperbaiki data akun Anda.',
  },
  'unusable-subject': {
    status: 403,
    title: 'Identitas akun tidak dapat dipakai',
    detail: 'Pengenal akun Anda bukan kode pegawai. Minta admin memperbaiki data akun Anda.',
  },
  forbidden: {
    status: 403,
    title: 'Tidak berwenang',
    detail: 'Peran Anda tidak boleh memakai layanan ini.',
  },
  'unknown-registration': {
    status: 404,
    title: 'Pendaftaran tidak ditemukan',
    detail: 'Pendaftaran ini tidak dikenal. Periksa kembali alamat berkas.',
  },
  'letter-not-pdf': {
    status: 415,
    title: 'Surat bukan PDF',
    detail: 'Unggah surat permohonan sebagai berkas PDF yang utuh.',
  },
  'letter-too-large': {
    status: 413,
    title: 'Surat terlalu besar',
    detail: 'Perkecil berkas PDF surat, lalu unggah lagi.',
  },
  'letter-not-found': {
    status: 404,
    title: 'Surat tidak ditemukan',
    detail: 'Surat permohonan ini tidak tersimpan atau sudah dimusnahkan.',
  },
  'idempotency-key-invalid': {
    status: 400,
    title: 'Idempotency-Key tidak sah',
    detail: 'Idempotency-Key terdiri atas 1 sampai 128 karakter yang dapat dicetak.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key sudah dipakai',
    detail: 'Kunci ini sudah dipakai untuk permintaan dengan isi lain. Pakai kunci baru.',
  },
  'request-in-flight': {
    status: 409,
    title: 'Permintaan sedang diproses',
    detail: 'Permintaan yang sama sedang diproses. Coba lagi sesaat lagi.',
  },
  'registration-open': {
    status: 409,
    title: 'Masih ada pendaftaran berjalan',
    detail: 'Pemohon ini masih memiliki pendaftaran yang belum selesai. Buka berkas yang ada.',
  },
  'account-exists': {
    status: 409,
    title: 'Pemohon sudah memiliki akun TTE',
    detail: 'Pemohon tercatat memegang akun TTE yang aktif. Gunakan SOP perpanjangan bila diperlukan.',
  },
  'email-in-use': {
    status: 409,
    title: 'Email dipakai pendaftaran lain',
    detail: 'Email dinas ini dipakai pendaftaran lain yang masih berjalan. Gunakan email pribadi pemohon.',
  },
  'correction-conflict': {
    status: 409,
    title: 'Perbaikan lain sedang diproses',
    detail: 'Perbaikan lain atas data ini sudah diterima. Muat ulang berkas, lalu periksa lagi.',
  },
  'try-again': {
    status: 503,
    title: 'Layanan sedang sibuk',
    detail: 'Permintaan belum dapat diproses. Coba lagi dengan permintaan yang sama.',
  },
  'not-ready': {
    status: 503,
    title: 'Belum siap',
    detail: 'Layanan yang dibutuhkan belum dapat dihubungi.',
  },
  'not-found': {
    status: 404,
    title: 'Alamat tidak dikenal',
    detail: 'Tidak ada layanan pada alamat ini.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Metode tidak didukung',
    detail: 'Alamat ini ada, tetapi tidak dengan metode tersebut.',
  },
  internal: {
    status: 500,
    title: 'Kesalahan pada sistem',
    detail: 'Terjadi kesalahan. Sebutkan nomor permintaan ini kepada admin.',
  },
} as const satisfies Record<string, ProblemEntry>;

/** Every problem that the gateway answers: the refusals of the rules, and those of the door. The codes are stable. */
export const PROBLEMS = { ...REFUSALS, ...DOOR };
export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);
