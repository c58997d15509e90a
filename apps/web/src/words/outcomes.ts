import type { TimelineEntry } from '@tte/domain';

/** How a step ended, as people say it. */
export const OUTCOME_WORDS: Readonly<Record<TimelineEntry['outcome'], string>> = {
  done: 'selesai',
  returned: 'dikembalikan',
  'reactivation-asked': 'aktivasi ulang diminta',
  skipped: 'dilewati',
  rejected: 'ditolak',
  withdrawn: 'ditarik kembali',
  expired: 'lewat batas waktu',
  kept: 'tidak jadi dicabut',
  lapsed: 'berakhir sebelum diperpanjang',
  superseded: 'digantikan berkas baru',
};
