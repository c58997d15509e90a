import { REJECTION_TITLES } from '@tte/domain';
import { requestOf, theRequestOf, type Template } from '../content.js';

/** The case ended by an official's decision. */
export const rejected: Template = (facts) => ({
  subject: `${requestOf(facts)} tidak dapat disetujui`,
  paragraphs: [
    `Mohon maaf, setelah ditelaah, ${theRequestOf(facts)} tidak dapat kami setujui.`,
    ...(facts.reason ? [`Alasan: ${REJECTION_TITLES[facts.reason]}.`] : []),
  ],
  nextStep:
    'Bila Anda memerlukan penjelasan atau hendak mengajukan permohonan baru, hubungi petugas kami dengan menyebutkan nomor registrasi.',
  closing: 'Terima kasih atas pengertian Anda.',
});
