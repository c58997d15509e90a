import type { ApplicantKey } from '@tte/domain';
import type { Caller } from '../../auth/caller.js';
import { DESK } from '../../auth/policy.js';
import { reachOf, reaches, type Reach } from '../../auth/scope.js';

/** Those who work on cases see whose they are, their letter and their notes; auditor and admin see no person. */
export const reachOfPersons = (caller: Caller): Reach => reachOf(caller, DESK);

/** Whether a caller sees the persons of this unit's cases. */
export const seesPersons = (caller: Caller, unit: string): boolean => reaches(reachOfPersons(caller), unit);

/** How those who do not see all data read a field; the others are hidden from them. */
const TO_WHO_SEES_PERSONS: Partial<Record<ApplicantKey, 'plain' | 'masked'>> = {
  name: 'plain',
  nik: 'masked',
  unit: 'plain',
  employeeKind: 'plain',
};

/** How a field of an applicant reads to one who sees whose case it is. */
export const formOf = (key: ApplicantKey, seesAll: boolean): 'plain' | 'masked' | 'hidden' =>
  seesAll ? 'plain' : (TO_WHO_SEES_PERSONS[key] ?? 'hidden');

/** Those who enter, record or compare the data see all of them; the levels above decide on the letter. */
export const seesAllData = (caller: Caller, unit: string): boolean =>
  reaches(reachOf(caller, ['operator', 'kasubbid', 'verifikator']), unit);
