import type { Template } from '../content.js';

/** 14. The certificate is out. */
export const issued: Template = () => ({
  subject: 'Sertifikat elektronik Anda telah terbit',
  paragraphs: [
    'Selamat, BSrE telah menerbitkan sertifikat elektronik Bapak/Ibu. Pendaftaran akun TTE selesai dan akun sudah dapat digunakan.',
  ],
  nextStep:
    'Gunakan TTE Bapak/Ibu untuk menandatangani dokumen dinas melalui aplikasi yang telah ditentukan.',
  closing: 'Terima kasih atas kerja sama Bapak/Ibu.',
});
