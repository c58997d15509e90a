import type { ProcedureName } from '@tte/domain';

interface WithdrawalWords {
  /** The button that asks. */
  readonly ask: string;
  readonly label: string;
  readonly title: string;
  /** What it means. */
  readonly consequences: readonly string[];
  /** The button that does it. */
  readonly button: string;
}

const OF_REGISTRATION: WithdrawalWords = {
  ask: 'Cabut permohonan …',
  label: 'Pencabutan permohonan',
  title: 'Cabut permohonan Anda?',
  consequences: [
    'Pendaftaran akun TTE Anda dihentikan dan berkas ini ditutup.',
    'Pencabutan tidak dapat dibatalkan.',
    'Bila kelak masih memerlukan TTE, satuan kerja Anda harus mengajukan surat permohonan baru.',
  ],
  button: 'Ya, cabut permohonan saya',
};

/** Nothing of it is called "cabut", which is what happens to certificates. */
const OF_RENEWAL: WithdrawalWords = {
  ask: 'Tarik kembali permohonan …',
  label: 'Penarikan permohonan',
  title: 'Tarik kembali permohonan Anda?',
  consequences: [
    'Perpanjangan sertifikat Anda dihentikan dan berkas ini ditutup.',
    'Sertifikat Anda tetap berlaku sampai masa berlakunya berakhir.',
    'Selama masih berlaku, perpanjangan dapat diajukan kembali.',
  ],
  button: 'Ya, tarik kembali permohonan saya',
};

/** In what words an applicant takes their request back; that for a revocation is the kasatker's alone. */
export const withdrawalWords = (procedure: ProcedureName): WithdrawalWords =>
  procedure === 'renewal' ? OF_RENEWAL : OF_REGISTRATION;
