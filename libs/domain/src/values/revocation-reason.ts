/** Why a letter asks that an account be revoked. */
export const REVOCATION_REASONS = [
  'mutasi-keluar',
  'pensiun',
  'meninggal',
  'bocor-atau-hilang',
  'data-salah',
  'permintaan-sendiri',
  'lainnya',
] as const;
export type RevocationReason = (typeof REVOCATION_REASONS)[number];

export const REVOCATION_TITLES: Record<RevocationReason, string> = {
  'mutasi-keluar': 'Mutasi keluar dari Kementerian Pertahanan',
  pensiun: 'Pensiun',
  meninggal: 'Meninggal dunia',
  'bocor-atau-hilang': 'Passphrase atau perangkat bocor atau hilang',
  'data-salah': 'Data pada sertifikat salah',
  'permintaan-sendiri': 'Permintaan pemegang sendiri',
  lainnya: 'Alasan lain (lihat catatan)',
};

/** Segera: what is leaked or lost is in others' hands. Why: docs/decisions/0079-how-we-read-the-revocation.md */
export const isUrgent = (reason: RevocationReason): boolean => reason === 'bocor-atau-hilang';
