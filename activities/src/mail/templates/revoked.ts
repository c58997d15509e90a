import { whose, yours, type Template } from '../content.js';

/** Pencabutan, 8. The certificate is revoked. */
export const revoked: Template = (facts) => ({
  subject: `Sertifikat elektronik${yours(facts)} telah dicabut`,
  paragraphs: [
    `Atas permohonan satuan kerja, BSrE telah mencabut sertifikat elektronik ${whose(facts)}. Akun TTE tidak dapat lagi dipakai untuk menandatangani dokumen; dokumen yang sudah ditandatangani tetap sah.`,
  ],
  nextStep:
    'Bila Anda tidak mengetahui permohonan ini, segera hubungi petugas kami melalui kontak di bawah ini.',
  closing: 'Terima kasih atas kerja sama Anda.',
});
