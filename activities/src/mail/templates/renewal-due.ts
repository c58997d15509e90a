import type { Template } from '../content.js';

/** Beside the steps. The certificate ends soon: the holder is asked whether anything has changed. */
export const renewalDue: Template = () => ({
  subject: 'Sertifikat elektronik Anda segera berakhir',
  paragraphs: [
    'Masa berlaku sertifikat elektronik Anda berakhir pada batas waktu di bawah ini. Sesudahnya TTE tidak dapat dipakai sampai akun didaftarkan kembali.',
    'Bila data dan layanan Anda tidak berubah, perpanjangan cukup dengan satu pernyataan pada halaman berkas. Bila ada yang berubah, perpanjangan diajukan dengan surat satuan kerja kepada petugas kami.',
  ],
  nextStep:
    'Buka tautan di bawah ini, periksa data Anda, lalu nyatakan bahwa data dan layanan tidak berubah.',
  closing: 'Bila perpanjangan sudah diajukan, abaikan email ini.',
});
