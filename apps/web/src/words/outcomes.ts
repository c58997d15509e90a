import type { Schemas } from '../api/client.js';

type Outcome = Schemas['Case']['timeline'][number]['outcome'];

/** How a step ended, as people say it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  done: 'selesai',
  returned: 'dikembalikan',
  skipped: 'dilewati',
  rejected: 'ditolak',
  withdrawn: 'ditarik kembali',
  expired: 'lewat batas waktu',
  kept: 'tidak jadi dicabut',
  lapsed: 'berakhir sebelum diperpanjang',
  superseded: 'digantikan berkas baru',
};
