import type { Template } from '../content.js';

/** Perpanjangan, 7. BSrE shows a later end. */
export const renewed: Template = () => ({
  subject: 'Sertifikat elektronik Anda telah diperpanjang',
  paragraphs: [
    'BSrE telah menerbitkan sertifikat elektronik Anda dengan masa berlaku yang baru. Perpanjangan selesai.',
  ],
  nextStep: 'Gunakan passphrase yang baru bila Anda menandatangani dokumen dinas.',
  closing: 'Terima kasih atas kerja sama Anda.',
});
