import { FIELD_TITLES } from '@tte/domain';
import { requestOf, theRequestOf, type MailContent, type MailFacts, type Template } from '../content.js';
import { wibMoment } from '../deadline.js';

/** The receipt of a correction that was sent in, or word of one that the office made by itself. */
export const corrected: Template = (facts) => ({
  ...(facts.byOffice ? byOffice(facts) : sentIn(facts)),
  list: facts.fields.map((field) => FIELD_TITLES[field]),
});

const on = ({ correctedAt }: MailFacts): string =>
  correctedAt === undefined ? '' : ` pada ${wibMoment(correctedAt)}`;

/** 2 to 5. */
const sentIn = (facts: MailFacts): MailContent => ({
  subject: `${requestOf(facts)}: perbaikan diterima`,
  paragraphs: [`Kami telah menerima perbaikan ${theRequestOf(facts)}${on(facts)}. Data yang disampaikan:`],
  nextStep:
    'Belum ada yang perlu Anda lakukan. Petugas kami menelaah perbaikan ini, lalu mengabari langkah berikutnya.',
  closing: 'Bila perbaikan ini bukan dari Anda atau satuan kerja Anda, segera hubungi petugas kami.',
});

/** 10, on evidence; or an address that took no mail. */
const byOffice = (facts: MailFacts): MailContent => ({
  subject: `${requestOf(facts)}: data diperbaiki petugas`,
  paragraphs: [
    `Verifikator kami memperbaiki data pada ${theRequestOf(facts)}${on(facts)}. Data yang diperbaiki:`,
  ],
  nextStep: 'Perbaikan ini tidak meminta apa pun dari Anda. Langkah berikutnya kami kabari tersendiri.',
  closing: 'Bila data Anda sebenarnya tidak perlu diubah, segera hubungi petugas kami.',
});
