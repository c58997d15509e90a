import { VALUE_FAULTS } from '@tte/domain';
import { ASKED_KEYS, APPLICANT_LABELS } from '../../../ui/values/applicant-values.js';
import type { ApplicantChecks } from '../../../ui/values/check-applicant.js';
import { NOT_LOOKED_AT } from '../../../ui/values/check-numbers.js';
import type { Faults, Place } from '../faults.js';
import { confirmationId, PEOPLE_ID, personFieldId } from '../fields.js';
import { repeats } from '../repeats.js';
import { warningsAbout, type ApplicantDraft } from './applicant-draft.js';

/** An applicant, and what is to be said of each of their values. */
export type CheckedApplicant = readonly [ApplicantDraft, ApplicantChecks];

/** What the checks have found in the applicants. @param most as many as one letter may name */
export function faultsOfApplicants(applicants: readonly CheckedApplicant[], most: number): Faults {
  const faults = new Map<string, string>();
  if (applicants.length === 0) faults.set(PEOPLE_ID, 'Tambahkan paling sedikit satu pemohon.');
  if (applicants.length > most) faults.set(PEOPLE_ID, `Paling banyak ${most} pemohon per surat.`);
  for (const [one, checks] of applicants) {
    const { id } = one;
    if (warningsAbout(one).isOpen) faults.set(confirmationId(id), NOT_LOOKED_AT);
    for (const [key, { fault }] of Object.entries(checks)) {
      if (fault) faults.set(personFieldId(id, key), fault);
    }
  }
  const drafts = applicants.map(([one]) => one);
  for (const [key, code] of [
    ['nik', 'nik-duplicate'],
    ['email', 'email-duplicate'],
  ] as const) {
    for (const { id } of repeats(drafts, ({ values }) => values[key])) {
      const place = personFieldId(id, key);
      if (!faults.has(place)) faults.set(place, VALUE_FAULTS[code]);
    }
  }
  return faults;
}

/** The inputs of the applicants in the order of the form, with whose they are where there are several. */
export const placesOfApplicants = (applicants: readonly ApplicantDraft[]): readonly Place[] => [
  [PEOPLE_ID, 'Pemohon'],
  ...applicants.flatMap(({ id }, index): Place[] => {
    const whose = applicants.length > 1 ? `Pemohon ${index + 1}, ` : '';
    return [
      ...ASKED_KEYS.map((key): Place => [personFieldId(id, key), `${whose}${APPLICANT_LABELS[key]}`]),
      [confirmationId(id), `${whose}NIK dan NIP`],
    ];
  }),
];

/** How many values of an applicant are to be mended, as far as they are typed or were sent. */
export const faultCount = ([{ id, values }, checks]: CheckedApplicant, faults: Faults): number =>
  ASKED_KEYS.filter(
    (key) => faults.has(personFieldId(id, key)) || (values[key].trim() !== '' && checks[key].fault),
  ).length + (faults.has(confirmationId(id)) ? 1 : 0);
