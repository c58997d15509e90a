import { FIELD_TITLES } from '@tte/domain';
import { requestOf, theRequestOf, type Template } from '../content.js';
import { wibMoment } from '../deadline.js';

/** 2 to 5. The receipt of a correction. */
export const corrected: Template = (facts) => ({
  subject: `${requestOf(facts)}: perbaikan diterima`,
  paragraphs: [
    `Kami telah menerima perbaikan ${theRequestOf(facts)}${
      facts.correctedAt === undefined ? '' : ` pada ${wibMoment(facts.correctedAt)}`
    }. Data yang disampaikan:`,
  ],
  list: facts.fields.map((field) => FIELD_TITLES[field]),
  nextStep:
    'Belum ada yang perlu Bapak/Ibu lakukan. Petugas kami menelaah perbaikan ini, lalu mengabari langkah berikutnya.',
  closing:
    'Bila perbaikan ini bukan dari Bapak/Ibu atau satuan kerja Bapak/Ibu, segera hubungi petugas kami.',
});
