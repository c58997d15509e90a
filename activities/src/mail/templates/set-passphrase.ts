import type { Template } from '../content.js';

/** 12. The identity is confirmed; BSrE has sent the passphrase link. */
export const setPassphrase: Template = () => ({
  subject: 'Silakan buat passphrase TTE Anda',
  paragraphs: [
    'Data Anda telah terverifikasi. Tinggal satu langkah sebelum sertifikat elektronik diterbitkan.',
    'BSrE mengirim email tersendiri berisi tautan untuk membuat passphrase. Bila belum terlihat, mohon periksa juga folder spam.',
  ],
  nextStep: 'Buka email dari BSrE, klik tautannya, lalu buat passphrase langsung di laman BSrE.',
  closing: 'Setelah passphrase dibuat, BSrE akan menerbitkan sertifikat elektronik Anda.',
});
