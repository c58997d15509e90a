import { FIELD_TITLES } from '@tte/domain';
import { CORRECTED_BY_KASATKER, theRequestOf, type MailContent, type Template } from '../content.js';

const CLOSING = 'Bila sudah dilakukan, abaikan pengingat ini. Bila ada kendala, petugas kami siap membantu.';

const ACTIVATION: MailContent = {
  subject: 'Pengingat: akun TTE Anda belum diaktivasi',
  paragraphs: ['Kami belum melihat aktivasi akun TTE Anda di BSrE.'],
  nextStep:
    'Buka email dari BSrE (periksa juga folder spam), klik tautan aktivasi, lalu lengkapi isian di sana.',
  closing: CLOSING,
};

const PASSPHRASE: MailContent = {
  subject: 'Pengingat: passphrase TTE Anda belum dibuat',
  paragraphs: ['Sertifikat elektronik Anda dapat diterbitkan setelah passphrase dibuat di laman BSrE.'],
  nextStep:
    'Buka email dari BSrE (periksa juga folder spam), klik tautannya, lalu buat passphrase langsung di sana.',
  closing: CLOSING,
};

const RENEWAL: MailContent = {
  subject: 'Pengingat: sertifikat elektronik Anda belum diperpanjang',
  paragraphs: [
    'Kami belum melihat perpanjangan sertifikat elektronik Anda di BSrE. Setelah batas waktu di bawah ini, perpanjangan tidak dapat lagi dilakukan.',
  ],
  nextStep: 'Masuk ke portal BSrE, pilih perpanjangan sertifikat, lalu buat passphrase langsung di sana.',
  closing: CLOSING,
};

/** The applicant's turn has lasted long: at 7, at 13, after a return, or while a certificate is to be renewed. */
export const reminder: Template = (facts) => {
  const { step, fields } = facts;
  if (facts.procedure === 'renewal' && step === 5) return RENEWAL;
  if (step === 13) return PASSPHRASE;
  if (step > 5) return ACTIVATION;
  return {
    subject: 'Pengingat: perbaikan permohonan akun TTE',
    paragraphs: [`Kami masih menunggu perbaikan ${theRequestOf(facts)}.`],
    list: fields.map((field) => FIELD_TITLES[field]),
    nextStep:
      facts.procedure === 'revocation'
        ? CORRECTED_BY_KASATKER
        : 'Buka tautan di bawah ini untuk memperbaikinya. Bila terkendala, sampaikan kepada petugas kami.',
    closing: CLOSING,
  };
};
