import type { operations } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import { given } from '../../lists/search-values.js';
import type { Ground } from '../../words/grounds.js';

/** All that is held on a person. */
export type HeldData = Schemas['DataExport'];
/** One case of theirs. */
export type HeldCase = HeldData['cases'][number];
export type Amendment = operations['correctPersonalData']['requestBody']['content']['application/json'];
export type ExportRequest = Schemas['DataExportRequest'];

export const exportData = (body: ExportRequest): Promise<HeldData> =>
  answer(api.POST('/api/v1/data-subjects/export', { body }));

export const amend = (body: Amendment, key: string) =>
  answer(api.POST('/api/v1/data-subjects/correction', { body, params: { header: keyed(key) } }));

const keyed = (key: string) => ({ 'Idempotency-Key': key });

/** What an admin does with a person's data at one stroke. */
export interface Act {
  readonly button: string;
  /** What it means, told before it is done. */
  readonly meaning: string;
  readonly done: string;
  readonly grounds: readonly Ground[];
  readonly isFinal: boolean;
  /** @param requestId the person's request for which it is done */
  readonly send: (caseId: string, ground: Ground, key: string, requestId?: string) => Promise<unknown>;
}

type Restriction = Schemas['RestrictionRequest'];
const restrict = (body: Restriction, key: string) =>
  answer(api.POST('/api/v1/data-subjects/restriction', { body, params: { header: keyed(key) } }));

const RESTRICTION: readonly Ground[] = ['permintaan-subjek', 'sengketa-akurasi', 'penarikan-persetujuan'];
const LIFTING: readonly Ground[] = ['permintaan-subjek', 'sengketa-selesai'];
const ERASURE: readonly Ground[] = [
  'permintaan-subjek',
  'penarikan-persetujuan',
  'tidak-diperlukan',
  'perolehan-melawan-hukum',
];

/** The rights that one button exercises; the articles are those of UU 27/2022. */
export const ACTS = {
  restrict: {
    button: 'Batasi pemrosesan',
    meaning:
      'Data tetap disimpan, tetapi tidak diberikan kepada siapa pun; langkah berikutnya yang memerlukannya terhenti (Pasal 11 dan 41).',
    done: 'Pemrosesan dibatasi',
    grounds: RESTRICTION,
    isFinal: false,
    send: (caseId, ground, key, requestId) =>
      restrict({ caseId, restricted: true, reason: ground, ...given({ requestId }) } as Restriction, key),
  },
  lift: {
    button: 'Cabut pembatasan',
    meaning: 'Data dapat diproses lagi. Berkas yang terhenti dilanjutkan oleh Verifikator.',
    done: 'Pembatasan dicabut',
    grounds: LIFTING,
    isFinal: false,
    send: (caseId, ground, key, requestId) =>
      restrict({ caseId, restricted: false, reason: ground, ...given({ requestId }) } as Restriction, key),
  },
  erase: {
    button: 'Musnahkan data',
    meaning:
      'Kunci data berkas ini dihancurkan: data, surat, dan catatannya tidak dapat dibaca lagi oleh siapa pun, dan ini tidak dapat dibatalkan (Pasal 8, 43, dan 44). Log kejadian tetap ada; isinya tidak memuat data pribadi.',
    done: 'Data dimusnahkan',
    grounds: ERASURE,
    isFinal: true,
    send: (caseId, ground, key, requestId) =>
      answer(
        api.POST('/api/v1/data-subjects/erasure', {
          body: { caseId, reason: ground, ...given({ requestId }) } as Schemas['ErasureRequest'],
          params: { header: keyed(key) },
        }),
      ),
  },
} as const satisfies Readonly<Record<string, Act>>;
