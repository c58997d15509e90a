import type { Checks, Finding } from '../case/checks.js';
import type { FieldVerdicts } from '../case/evidence.js';
import type { ProcedureName } from '../case/procedure-name.js';
import { sopOf } from '../procedures.js';
import { FIELD_TITLES, type CorrectableField } from '../values/applicant.js';
import { APPLICANT_FIELDS } from '../values/applicant-fields.js';
import { INSTRUCTION_TITLES, REJECTION_TITLES } from '../values/letter.js';
import { REGISTER_FIELD_TITLES } from '../values/register-fields.js';
import { LEVELS, POST_TITLES } from '../values/role.js';

/** On whose word alone a step ended. */
const STATED: Readonly<Record<string, string>> = {
  pemohon: 'Menurut pernyataan pemohon',
  operator: 'Menurut pernyataan pemohon melalui operator',
  verifikator: 'Menurut pernyataan Verifikator',
};

/** In words on whose word alone a step ended. */
export const statedWords = (word: string): string => STATED[word] ?? word;

/** What a step rests on, by its stable code. */
const EVIDENCE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...LEVELS, 'operator' as const].map((post) => [`to-${post}`, `${POST_TITLES[post]} diberi tahu`]),
  ),
  ...INSTRUCTION_TITLES,
  ...REJECTION_TITLES,
  'odd-numbers-confirmed': 'NIK dan NIP yang janggal sudah diperiksa',
  registered: 'Pemohon didaftarkan di BSrE',
  'already-registered': 'Pemohon sudah terdaftar di BSrE',
  'mail-sent': 'Email terkirim',
  'told-otherwise': 'Pemohon diberi tahu dengan cara lain',
  'follow-up': 'Disposisi susulan: perkara segera mendahuluinya',
  'holder-found': 'Pemegang ada pada daftar akun TTE',
  'revoked-in-portal': 'Dicabut Verifikator di portal BSrE',
  REVOKE: 'BSrE: sertifikat dicabut',
  NEW: 'BSrE: disetujui, sertifikat disiapkan',
  stated: 'Dinyatakan Verifikator: sudah diputuskan di portal BSrE',
  NO_CERTIFICATE: 'BSrE: belum ada sertifikat',
  WAITING_FOR_VERIFICATION: 'BSrE: menunggu verifikasi',
  ISSUE: 'BSrE: sertifikat terbit',
  confirmed: 'Ya: data cocok dengan SI ASN',
  'not-asn': 'Tidak: bukan ASN',
  mismatch: 'Tidak: data berbeda dengan SI ASN',
  compared: 'Data dibandingkan dengan SIMPEG',
  'unknown-employee': 'Pegawai tidak ditemukan di SIMPEG',
  'spoilt-file': 'Berkas SIMPEG rusak: nomor di dalamnya dibulatkan lembar kerja',
  approved: 'Disetujui',
  applicant: statedWords('pemohon'),
  certificate: 'Terbukti dari terbitnya sertifikat',
  'si-asn-confirmed': 'Data cocok dengan SI ASN',
  'si-asn-mismatch': 'Data berbeda dengan SI ASN',
  'si-asn-unavailable': 'SI ASN tidak dapat dihubungi',
  'holder-checked': 'Data pemegang sesuai',
  'later-end': 'BSrE: sertifikat berlaku lebih lama',
};

/** Which register did not answer, by the step that asked it: at 2 a renewal's, at 8 and 9 a registration's. */
const UNAVAILABLE: Readonly<Record<number, string>> = {
  2: 'SIMPEG tidak dapat dihubungi',
  8: 'Tidak: SI ASN tidak dapat dihubungi',
  9: 'SIMPEG tidak dapat dihubungi',
};

/** In words what a step rests on; an unknown code as it is, so that nothing is hidden. */
export const evidenceWords = (step: number, evidence: string): string =>
  (evidence === 'unavailable' ? UNAVAILABLE[step] : EVIDENCE[evidence]) ?? evidence;

/** Registers are compared by more than can be corrected. */
const TITLES: Readonly<Record<string, string>> = {
  ...FIELD_TITLES,
  ...Object.fromEntries(Object.entries(APPLICANT_FIELDS).map(([key, { title }]) => [key, title])),
  birthDate: 'Tanggal lahir',
  active: 'Status aktif',
  ministry: 'Instansi',
  retirement: 'Batas pensiun',
};

/** Name of a field of the application or of a register. */
export const fieldTitle = (field: string): string => TITLES[field] ?? field;

/** Names of fields that are to be corrected, as the forms name them. */
export const fieldWords = (fields: readonly string[]): string =>
  fields.map((field) => FIELD_TITLES[field as CorrectableField] ?? fieldTitle(field)).join(', ');

/** What an official found, in a line for what was in order and one for what was not. */
export function checksWords(procedure: ProcedureName, checks: Checks): readonly string[] {
  const points = [
    ...sopOf(procedure).steps.flatMap(({ checklist = [] }) => checklist),
    ...Object.entries(REGISTER_FIELD_TITLES).map(([code, title]) => ({ code, title })),
  ];
  const named = (finding: Finding) =>
    [...new Map(points.map(({ code, title }) => [code, title]))]
      .filter(([code]) => checks[code] === finding)
      .map(([, title]) => title)
      .join('; ');
  const [matching, differing] = [named('matches'), named('differs')];
  return [
    ...(matching === '' ? [] : [`Diperiksa, sesuai: ${matching}`]),
    ...(differing === '' ? [] : [`Diperiksa, berbeda: ${differing}`]),
  ];
}

/** Names of the fields that a register has otherwise; empty when there are none. */
export const differenceWords = (verdicts: FieldVerdicts = {}): string =>
  Object.keys(verdicts)
    .filter((field) => verdicts[field] === 'different')
    .map(fieldTitle)
    .join(', ');
