import type { Template } from '../content.js';
import { wibDeadline } from '../deadline.js';

/** Beside the steps. Somebody has asked for a new link: the applicant by an old one, or the office for them. */
export const newLink: Template = ({ linkEnds }) => ({
  subject: 'Tautan baru ke halaman pendaftaran TTE Anda',
  paragraphs: [
    'Kami menerima permintaan tautan baru untuk pendaftaran akun TTE Bapak/Ibu.',
    `Tautan pribadi di bawah ini membuka halaman pendaftaran Bapak/Ibu, dan berlaku sampai ${wibDeadline(linkEnds)}.`,
  ],
  nextStep: 'Buka tautan di bawah ini untuk melihat posisi berkas dan langkah yang menunggu Bapak/Ibu.',
  closing:
    'Bila bukan Bapak/Ibu yang memintanya, abaikan email ini: pendaftaran tidak berubah. Bila ragu, hubungi petugas kami.',
});
