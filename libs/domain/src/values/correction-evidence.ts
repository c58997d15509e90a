import { CORRECTABLE_FIELDS, type CorrectableField } from './applicant.js';

/** Another person, or another letter, is the applicant's to bring: an official corrects the rest on evidence. */
export const CORRECTABLE_ON_EVIDENCE: readonly CorrectableField[] = CORRECTABLE_FIELDS.filter(
  (field) => field !== 'nik' && field !== 'letter',
);

/** What an official can prove a correction of an applicant's data by. */
export const CORRECTION_EVIDENCE = ['ktp', 'simpeg', 'sk', 'portal-bsre', 'satker'] as const;
export type CorrectionEvidence = (typeof CORRECTION_EVIDENCE)[number];

/** The same as people read it. */
export const CORRECTION_EVIDENCE_TITLES: Readonly<Record<CorrectionEvidence, string>> = {
  ktp: 'KTP pemohon di portal BSrE',
  simpeg: 'Data SIMPEG',
  sk: 'SK pengangkatan, jabatan, atau pangkat',
  'portal-bsre': 'Data pemohon di portal BSrE',
  satker: 'Keterangan satuan kerja pemohon',
};
