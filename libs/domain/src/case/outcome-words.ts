import type { TimelineEntry } from './timeline.js';

/** How a step ended, as people say it. */
export const OUTCOME_WORDS: Readonly<Record<TimelineEntry['outcome'], string>> = {
  overdue: 'melewati waktu baku',
  escalated: 'diberitahukan ke atas',
  held: 'ditunda',
  released: 'penundaan diakhiri',
  done: 'selesai',
  recalled: 'penerusan dibatalkan',
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
