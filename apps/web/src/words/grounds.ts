import type { operations } from '@tte/client';
import type { Schemas } from '../api/client.js';

type Amendment = operations['correctPersonalData']['requestBody']['content']['application/json'];
/** Why a right of a person is exercised: the gateway's codes. */
export type Ground =
  | Schemas['DataExportRequest']['reason']
  | Schemas['RestrictionRequest']['reason']
  | Schemas['ErasureRequest']['reason']
  | Amendment['reason'];

/** The grounds as people say them. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  'permintaan-subjek': 'Permintaan orang yang bersangkutan',
  'permintaan-lembaga': 'Permintaan lembaga yang berwenang',
  'temuan-kantor': 'Temuan kantor',
  'sengketa-akurasi': 'Ketepatan data dipersoalkan',
  'sengketa-selesai': 'Persoalan ketepatan data selesai',
  'penarikan-persetujuan': 'Persetujuan ditarik kembali',
  'tidak-diperlukan': 'Data tidak diperlukan lagi',
  'perolehan-melawan-hukum': 'Data diperoleh melawan hukum',
};

/** A ground in words, where a code is one; the access log has other codes in its place, too. */
export const groundWords = (code: string): string =>
  Object.hasOwn(GROUND_WORDS, code) ? GROUND_WORDS[code as Ground] : code;
