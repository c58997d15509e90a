import type { Caller } from '../../auth/caller.js';
import { DESK } from '../../auth/policy.js';
import { reachOf, reaches, type Reach } from '../../auth/scope.js';

/** Those who work on cases see whose they are, their letter and their notes; auditor and admin see no person. */
export const reachOfPersons = (caller: Caller): Reach => reachOf(caller, DESK);

/** Whether a caller sees the persons of this unit's cases. */
export const seesPersons = (caller: Caller, unit: string): boolean => reaches(reachOfPersons(caller), unit);

/** Those who enter, record or compare the data see all of them; the levels above decide on the letter. */
export const seesAllData = (caller: Caller, unit: string): boolean =>
  reaches(reachOf(caller, ['operator', 'kasubbid', 'verifikator']), unit);
