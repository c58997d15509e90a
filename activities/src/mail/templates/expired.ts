import type { Template } from '../content.js';

/** The applicant's time for activation (7) or passphrase (13) has passed. */
export const expired: Template = ({ step }) => ({
  subject: 'Pendaftaran akun TTE Anda ditutup karena batas waktu',
  paragraphs: [
    `Sampai batas waktu yang ditentukan, ${step === 13 ? 'passphrase TTE belum dibuat' : 'akun TTE belum diaktivasi'}. Karena itu pendaftaran Anda kami tutup.`,
  ],
  nextStep: 'Bila akun TTE masih diperlukan, ajukan surat permohonan baru melalui satuan kerja Anda.',
  closing: 'Petugas kami siap membantu bila Anda mengalami kendala.',
});
