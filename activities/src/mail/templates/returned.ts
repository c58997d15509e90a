import { FIELD_TITLES, standsInLetter } from '@tte/domain';
import { CORRECTED_BY_KASATKER, requestOf, theRequestOf, type MailFacts, type Template } from '../content.js';

/** 2 to 5. An official asks for a correction. */
export const returned: Template = (facts) => ({
  subject: `${requestOf(facts)} perlu diperbaiki`,
  paragraphs: [
    `Kami telah menelaah ${theRequestOf(facts)}. Sebelum diproses lebih lanjut, mohon diperbaiki:`,
  ],
  list: facts.fields.map((field) => FIELD_TITLES[field]),
  nextStep: nextStepOf(facts),
  closing: 'Begitu perbaikan kami terima, permohonan langsung kami lanjutkan.',
});

function nextStepOf({ procedure, fields }: MailFacts): string {
  if (procedure === 'revocation') return CORRECTED_BY_KASATKER;
  return fields.some(standsInLetter)
    ? 'Buka tautan di bawah ini, perbaiki data tersebut, dan unggah surat permohonan baru yang telah diperbaiki dan ditandatangani kepala satuan kerja. Bila terkendala, sampaikan kepada petugas kami.'
    : 'Buka tautan di bawah ini dan isi data yang benar. Surat permohonan baru tidak diperlukan. Bila terkendala, sampaikan kepada petugas kami.';
}
