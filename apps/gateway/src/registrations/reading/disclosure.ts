import type { Role } from '@tte/domain';
import type { Caller } from '../../auth/caller.js';

const holds = (caller: Caller, roles: readonly Role[]): boolean =>
  caller.roles.some((role) => roles.includes(role));

/** Those who work on cases see whose they are, their letter and their notes; auditor and admin see no person. */
export const seesPersons = (caller: Caller): boolean =>
  holds(caller, ['operator', 'kapusdatin', 'kabid', 'kasubbid', 'verifikator']);

/** Those who enter, record or compare the data see all of them; the levels above decide on the letter. */
export const seesAllData = (caller: Caller): boolean =>
  holds(caller, ['operator', 'kasubbid', 'verifikator']);
