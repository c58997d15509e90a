import { FIELD_TITLES, standsInLetter } from '@tte/domain';
import type { Template } from '../content.js';

/** 2 to 5. An official asks for a correction. */
export const returned: Template = ({ fields }) => ({
  subject: 'Permohonan akun TTE Anda perlu diperbaiki',
  paragraphs: [
    'Permohonan akun TTE Bapak/Ibu telah kami telaah. Sebelum diproses lebih lanjut, mohon diperbaiki:',
  ],
  list: fields.map((field) => FIELD_TITLES[field]),
  nextStep: fields.some(standsInLetter)
    ? 'Sampaikan surat permohonan baru yang telah diperbaiki dan ditandatangani kepala satuan kerja kepada petugas kami.'
    : 'Sampaikan data yang benar kepada petugas kami. Surat permohonan baru tidak diperlukan.',
  closing: 'Begitu perbaikan kami terima, permohonan Bapak/Ibu langsung kami lanjutkan.',
});
