import type { RequestStatus } from '@tte/domain';

/** Where a request stands, as people say it. */
export const STATUS_WORDS: Readonly<Record<RequestStatus, string>> = {
  received: 'Identitas belum diperiksa',
  checked: 'Dilaksanakan, lalu diputus',
  granted: 'Dipenuhi, belum dijawab',
  refused: 'Ditolak, belum dijawab',
  answered: 'Sudah dijawab',
};
