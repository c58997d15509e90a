import type { Template } from '../content.js';

/** Perpanjangan, 4. The verifikator has checked the holder's data: the holder renews in BSrE's portal. */
export const renew: Template = () => ({
  subject: 'Sertifikat elektronik Anda dapat diperpanjang',
  paragraphs: [
    'Data Anda telah diperiksa. Perpanjangan sertifikat elektronik dilakukan oleh Anda sendiri di portal BSrE, sebelum masa berlakunya berakhir.',
  ],
  nextStep:
    'Masuk ke portal BSrE, pilih perpanjangan sertifikat, lalu buat passphrase langsung di sana sebelum batas waktu di bawah ini.',
  closing: 'Kami akan mengabari Anda begitu BSrE menunjukkan masa berlaku yang baru.',
});
