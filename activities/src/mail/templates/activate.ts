import type { Template } from '../content.js';

/** 6. BSrE has sent the activation link. */
export const activate: Template = () => ({
  subject: 'Silakan aktivasi akun TTE Anda',
  paragraphs: [
    'Akun Tanda Tangan Elektronik (TTE) Anda telah terdaftar di Balai Besar Sertifikasi Elektronik (BSrE).',
    'BSrE mengirim email tersendiri berisi tautan aktivasi ke alamat email dinas Anda. Bila belum terlihat, mohon periksa juga folder spam.',
  ],
  nextStep:
    'Buka email dari BSrE, klik tautan aktivasi, lalu isi data identitas, data jabatan, dan foto selfie sesuai petunjuk di sana.',
  closing: 'Setelah aktivasi selesai, data Anda akan diverifikasi. Kami akan mengabari langkah berikutnya.',
});
