import { theRequestOf, type Template } from '../content.js';
import { wibDeadline } from '../deadline.js';

/** Beside the steps. Somebody has asked for a new link: the applicant by an old one, or the office for them. */
export const newLink: Template = (facts) => ({
  subject: 'Tautan baru ke halaman berkas TTE Anda',
  paragraphs: [
    `Kami menerima permintaan tautan baru untuk ${theRequestOf(facts)}.`,
    `Tautan pribadi di bawah ini membuka halaman berkasnya, dan berlaku sampai ${wibDeadline(facts.linkEnds)}.`,
  ],
  nextStep: 'Buka tautan di bawah ini untuk melihat posisi berkas dan langkah yang menunggu Anda.',
  closing:
    'Bila bukan Anda yang memintanya, abaikan email ini: berkas tidak berubah. Bila ragu, hubungi petugas kami.',
});
