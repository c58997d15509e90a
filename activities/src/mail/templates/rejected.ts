import { REJECTION_TITLES } from '@tte/domain';
import type { Template } from '../content.js';

/** The case ended by an official's decision. */
export const rejected: Template = ({ reason }) => ({
  subject: 'Permohonan akun TTE Anda tidak dapat disetujui',
  paragraphs: [
    'Mohon maaf, setelah ditelaah, permohonan akun TTE Bapak/Ibu tidak dapat kami setujui.',
    ...(reason ? [`Alasan: ${REJECTION_TITLES[reason]}.`] : []),
  ],
  nextStep:
    'Bila Bapak/Ibu memerlukan penjelasan atau hendak mengajukan permohonan baru, hubungi petugas kami dengan menyebutkan nomor pendaftaran.',
  closing: 'Terima kasih atas pengertian Bapak/Ibu.',
});
