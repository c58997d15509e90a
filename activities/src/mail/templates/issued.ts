import type { MailFacts, Template } from '../content.js';

/** 14. The certificate is out: now, or before the case asked for it. */
export const issued: Template = ({ foundIssued }: MailFacts) => ({
  subject: foundIssued ? 'Akun TTE Anda sudah terdaftar' : 'Sertifikat elektronik Anda telah terbit',
  paragraphs: [
    foundIssued
      ? 'Anda sudah memiliki sertifikat elektronik yang berlaku di BSrE. Tidak ada yang perlu diaktivasi, dan passphrase yang lama tetap digunakan. Akun TTE Anda sekarang tercatat pada kantor kami.'
      : 'Selamat, BSrE telah menerbitkan sertifikat elektronik Anda. Pendaftaran akun TTE selesai dan akun sudah dapat digunakan.',
  ],
  nextStep: 'Gunakan TTE Anda untuk menandatangani dokumen dinas melalui aplikasi yang telah ditentukan.',
  closing: 'Terima kasih atas kerja sama Anda.',
});
