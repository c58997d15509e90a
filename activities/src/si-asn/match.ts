import {
  compareNames,
  isCalendarDate,
  readNip,
  type Applicant,
  type FieldVerdicts,
  type Nip,
} from '@tte/domain';
import { compareNumbers, compareTexts, type Verdict } from '../values/compare-texts.js';
import { isoDate, parseRegisterDate } from '@tte/outside';
import type { CivilServant } from './civil-servant.js';

/** What the match needs to know besides the two sides. */
export interface MatchSettings {
  /** Names under which SI ASN knows this ministry. */
  readonly ministryNames: readonly string[];
  /** `YYYY-MM-DD` in Jakarta. */
  readonly today: string;
}

/** An applicant who stated a NIP. */
export type CivilApplicant = Pick<Applicant, 'name' | 'nik'> & { readonly nip: Nip };

/** Compares field by field: NIP, NIK, name, birth date, standing, ministry, retirement. Pure. */
export function matchCivilServant(
  applicant: CivilApplicant,
  servant: CivilServant,
  { ministryNames, today }: MatchSettings,
): FieldVerdicts {
  return {
    nip: compareNumbers(applicant.nip, servant.nip),
    nik: nikVerdict(applicant, servant),
    name: servant.name === undefined ? 'unknown' : compareNames(applicant.name, servant.name),
    birthDate: birthVerdict(applicant, servant),
    active: activeVerdict(servant.standing),
    ministry: ministryVerdict(ministryNames, servant.ministry),
    retirement: retirementVerdict(servant.retiresAt, today),
  };
}

/** Confirmed only when every field is equal: near and unknown are for a person to judge. */
export const isConfirmed = (verdicts: FieldVerdicts): boolean =>
  Object.values(verdicts).every((verdict) => verdict === 'equal');

/** Near: the numbers agree, but BKN has not found the NIK in the civil registry. */
function nikVerdict({ nik }: CivilApplicant, servant: CivilServant): Verdict {
  const verdict = compareNumbers(nik, servant.nik);
  return verdict === 'equal' && !servant.nikIsValid ? 'near' : verdict;
}

/** The date in the NIP and in SI ASN's record are one date. That in the NIK proves nothing: the register has the NIK. */
function birthVerdict({ nip }: CivilApplicant, servant: CivilServant): Verdict {
  const { birthDate: inNip } = readNip(nip);
  if (!isCalendarDate(inNip)) return 'different';
  const recorded = parseRegisterDate(servant.birthDate ?? '');
  if (!recorded) return 'unknown';
  return isoDate(recorded) === isoDate(inNip) ? 'equal' : 'different';
}

/** `Aktif`, `PPPK Aktif`; not `Tidak Aktif`, `Nonaktif`, and no other standing. */
function activeVerdict(standing: string | undefined): Verdict {
  if (standing === undefined) return 'unknown';
  return /\baktif\b/i.test(standing) && !/tidak|non|belum/i.test(standing) ? 'equal' : 'different';
}

function ministryVerdict(names: readonly string[], ministry: string | undefined): Verdict {
  if (ministry === undefined) return 'unknown';
  return names.some((name) => compareTexts(name, ministry) === 'equal') ? 'equal' : 'different';
}

function retirementVerdict(retiresAt: string | undefined, today: string): Verdict {
  const date = parseRegisterDate(retiresAt ?? '');
  if (!date) return 'unknown';
  return today < isoDate(date) ? 'equal' : 'different';
}
