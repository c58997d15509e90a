import type { FieldError } from '@tte/client';
import { VALUE_FAULTS } from '@tte/domain';
import { ASKED_KEYS, APPLICANT_LABELS } from '../../ui/values/applicant-values.js';
import type { ApplicantChecks } from '../../ui/values/check-applicant.js';
import type { LetterChecks } from './check-letter.js';
import { NOT_LOOKED_AT } from '../../ui/values/check-numbers.js';
import { warningsAbout, type ApplicantDraft, type LetterDraft } from './draft.js';
import {
  APPLICANTS_ID,
  applicantFieldId,
  confirmationId,
  FILE_ID,
  LETTER_LABELS,
  letterFieldId,
} from './fields.js';

/** What is wrong, by the id of the input. */
export type Faults = ReadonlyMap<string, string>;

/** A fault as the summary tells it. */
export interface FaultLine {
  readonly id: string;
  readonly text: string;
}

/** What the checks have found, in everything that is to be sent. */
export function faultsOf(
  hasFile: boolean,
  letter: LetterChecks,
  applicants: readonly (readonly [ApplicantDraft, ApplicantChecks])[],
  most: number,
): Faults {
  const faults = new Map<string, string>();
  if (!hasFile) faults.set(FILE_ID, 'Pilih PDF surat permohonan.');
  for (const [key, { fault }] of Object.entries(letter)) {
    if (fault) faults.set(letterFieldId(key as keyof LetterDraft), fault);
  }
  if (applicants.length === 0) faults.set(APPLICANTS_ID, 'Tambahkan paling sedikit satu pemohon.');
  if (applicants.length > most) faults.set(APPLICANTS_ID, `Paling banyak ${most} pemohon per surat.`);
  for (const [one, checks] of applicants) {
    const { id } = one;
    if (warningsAbout(one).isOpen) faults.set(confirmationId(id), NOT_LOOKED_AT);
    for (const [key, { fault }] of Object.entries(checks)) {
      if (fault) faults.set(applicantFieldId(id, key), fault);
    }
  }
  const drafts = applicants.map(([one]) => one);
  for (const [key, code] of [
    ['nik', 'nik-duplicate'],
    ['email', 'email-duplicate'],
  ] as const) {
    for (const id of repeatsOf(drafts, key)) {
      const place = applicantFieldId(id, key);
      if (!faults.has(place)) faults.set(place, VALUE_FAULTS[code]);
    }
  }
  return faults;
}

/** What the gateway has found, at the inputs of those whom it was sent. */
export const faultsOfGateway = (errors: readonly FieldError[], sent: readonly ApplicantDraft[]): Faults =>
  new Map(
    errors.map(({ field, message }) => {
      const [, index, key] = /^applicants\.(\d+)\.(.+)$/.exec(field) ?? [];
      const one = sent[Number(index)];
      return [one && key ? applicantFieldId(one.id, key) : field, message] as const;
    }),
  );

/** The faults in the order of the form, with whose they are where there are several. */
export function linesOf(faults: Faults, applicants: readonly ApplicantDraft[]): readonly FaultLine[] {
  const places = [
    [FILE_ID, 'Surat'] as const,
    ...Object.entries(LETTER_LABELS).map(([key, label]) => [`letter.${key}`, label] as const),
    [APPLICANTS_ID, 'Pemohon'] as const,
    ...applicants.flatMap(({ id }, index) => {
      const whose = applicants.length > 1 ? `Pemohon ${index + 1}, ` : '';
      return [
        ...ASKED_KEYS.map((key) => [applicantFieldId(id, key), `${whose}${APPLICANT_LABELS[key]}`] as const),
        [confirmationId(id), `${whose}NIK dan NIP`] as const,
      ];
    }),
  ];
  return places.flatMap(([id, label]) => {
    const fault = faults.get(id);
    return fault ? [{ id, text: `${label}: ${fault}` }] : [];
  });
}

/** How many values of an applicant are to be mended, as far as they are typed or were sent. */
export const faultCount = ({ id, values }: ApplicantDraft, checks: ApplicantChecks, faults: Faults): number =>
  ASKED_KEYS.filter(
    (key) => faults.has(applicantFieldId(id, key)) || (values[key].trim() !== '' && checks[key].fault),
  ).length + (faults.has(confirmationId(id)) ? 1 : 0);

/** Those whose value another one has before them. */
function repeatsOf(applicants: readonly ApplicantDraft[], key: 'nik' | 'email'): readonly string[] {
  const seen = new Set<string>();
  return applicants.flatMap(({ id, values }) => {
    const value = values[key].replace(/\s/g, '').toLowerCase();
    if (value === '' || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [id];
  });
}
