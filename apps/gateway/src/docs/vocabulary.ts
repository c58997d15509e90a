import { APPLICANT_FIELDS, APPLICANT_KEYS, memberOf, type ApplicantField } from '@tte/domain';

/** Those of the applicant's fields, by the last part of their keys. */
const OF_APPLICANT = Object.fromEntries(
  APPLICANT_KEYS.flatMap((key) => {
    const { example }: ApplicantField = APPLICANT_FIELDS[key];
    return example === undefined ? [] : [[memberOf(key), example]];
  }),
);

/**
 * Examples of the words of this field, by the name under which they stand in bodies. The person is invented, and the
 * values pass every check, so that an example can be sent as it is.
 */
export const VOCABULARY: Readonly<Record<string, string | number>> = {
  ...OF_APPLICANT,
  caseId: '0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f',
  caseNumber: 'TTE-2026-000123',
  issuedAt: '2026-03-18T03:00:00.000Z',
  validUntil: '2028-03-18',
  status: 'awaiting-disposition',
  step: 2,
  stepTitle: 'Menelaah dan mendisposisikan ke Kabid Jementa Sis Ap',
  standing: 'Menunggu disposisi Kapusdatin',
  waitingOn: 'kapusdatin',
  waitingOnTitle: 'Kapusdatin',
  seq: 3,
  maskedNik: '31**********0001',
  employeeStatus: 'aktif',
  unitName: 'Pusat Data dan Informasi',
  number: 'B/123/III/2026',
  date: '2026-03-10',
  receivedAt: '2026-03-11T02:00:00.000Z',
  nature: 'biasa',
  signedBy: 'Kepala Satuan Kerja',
  subject: 'kabid1',
  post: 'kabid',
  capacity: 'definitif',
  holder: 'kabid2',
  orderNumber: 'Sprin/123/III/2026',
  actorTitle: 'Kabid Jementa Sis Ap',
  note: 'Data sudah sesuai.',
  text: 'Data sudah sesuai.',
  letterRef: '5d2c7b8a-9e0f-4a1b-8c2d-3e4f5a6b7c8d',
  noteRef: '6e3d8c9b-0f1a-4b2c-9d3e-4f5a6b7c8d9e',
  activationRoundLimit: 3,
  returns: 0,
  self: '/api/v1/cases/0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f',
  letter: '/api/v1/cases/0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f/letter',
  next: 'MjAyNi0wMy0xMVQwMjowMDowMC4wMDBa',
  field: 'name',
  message: 'Wajib diisi.',
  simpeg: 'compared',
  application: 'Citra Lestari',
  code: 'stale-case',
  title: 'Berkas sudah berubah',
  detail: 'Data pemohon sudah berubah sejak Anda melihatnya. Muat ulang berkas, lalu putuskan lagi.',
};
