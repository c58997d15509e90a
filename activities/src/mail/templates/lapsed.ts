import { yours, whose, type Template } from '../content.js';

/** Perpanjangan, its end. The certificate has ended before it was renewed. */
export const lapsed: Template = (facts) => ({
  subject: `Masa berlaku sertifikat elektronik${yours(facts)} telah berakhir`,
  paragraphs: [
    `Sertifikat elektronik ${whose(facts)} berakhir sebelum diperpanjang, sehingga permohonan perpanjangan ditutup. Dokumen yang sudah ditandatangani tetap sah.`,
  ],
  nextStep:
    'Bila TTE masih diperlukan, mintalah satuan kerja mengajukan surat permohonan pendaftaran akun TTE yang baru.',
  closing: 'Bila ada kendala, petugas kami siap membantu.',
});
