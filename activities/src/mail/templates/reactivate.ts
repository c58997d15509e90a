import { FIELD_TITLES } from '@tte/domain';
import type { Template } from '../content.js';

/** 11. The verifikator found differences; the applicant activates again. */
export const reactivate: Template = ({ fields }) => ({
  subject: 'Mohon ulangi aktivasi akun TTE Anda',
  paragraphs: [
    'Terima kasih telah melakukan aktivasi. Setelah kami cocokkan dengan data kepegawaian, ada isian yang belum sesuai:',
  ],
  list: fields.map((field) => FIELD_TITLES[field]),
  nextStep:
    'Buka kembali email aktivasi dari BSrE, lalu ulangi aktivasi dengan data yang sesuai KTP dan data kepegawaian.',
  closing: 'Setelah aktivasi ulang selesai, kami akan memverifikasi kembali data Anda.',
});
