/**
 * Why a right of a person is exercised: codes of a closed list, so that no free words are kept beside the trail.
 * Articles are those of UU 27/2022.
 */
export const GROUNDS = {
  /** 7, 32: the person asks; 58: an authority does. */
  export: ['permintaan-subjek', 'permintaan-lembaga'],
  /** 6, 30: the person asks; 29: the office found out. */
  correction: ['permintaan-subjek', 'temuan-kantor'],
  /** 11, 41: the person asks, or disputes the data; 9, 40: consent is taken back. */
  restriction: ['permintaan-subjek', 'sengketa-akurasi', 'penarikan-persetujuan'],
  /** The person asks; what was disputed is settled. */
  lifting: ['permintaan-subjek', 'sengketa-selesai'],
  /** 8, 43: the person asks; consent is taken back; needed no more; obtained unlawfully. */
  erasure: ['permintaan-subjek', 'penarikan-persetujuan', 'tidak-diperlukan', 'perolehan-melawan-hukum'],
} as const;
