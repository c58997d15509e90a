import { requestOf, theRequestOf, type Template } from '../content.js';

/** 1. The letter, or the statement, was entered. */
export const received: Template = (facts) => ({
  subject: `${requestOf(facts)} telah kami terima`,
  paragraphs: [
    `Kami telah menerima ${theRequestOf(facts)} dan mencatatnya dengan nomor registrasi di bawah ini.`,
  ],
  nextStep:
    'Belum ada yang perlu Anda lakukan. Kami akan mengabari Anda bila ada langkah yang menunggu Anda.',
  closing: 'Sebutkan nomor registrasi bila menghubungi petugas kami.',
});
