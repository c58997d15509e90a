import { samePerson, type Applicant, type Envelope, type Identifiers, type Identity } from '@tte/domain';
import { Problem } from '../problems/problem.js';
import { isApplicant } from './applicant-caller.js';
import type { Caller } from './caller.js';
import type { Access } from './policy.js';

/**
 * Whether a case is the caller's own, by all that provider and staff directory tell of them; unknown when that does not
 * decide it, or the applicant's data are gone.
 * @param identityOf makes digests of identifiers, comparable with those of the staff directory
 */
export function ownCaseOf(
  caller: Caller,
  applicant: Applicant | undefined,
  identityOf: (identifiers: Identifiers) => Identity,
): Envelope['ownCase'] {
  if (isApplicant(caller)) return 'yes';
  if (!applicant) return 'unknown';
  const theirs = identityOf(applicant);
  const verdicts = [identityOf(caller), caller.recorded ?? {}].map((own) => samePerson(own, theirs));
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('no') ? 'no' : 'unknown';
}

/**
 * Holds a caller to the relation that the policy asks for.
 * @throws Problem `own-case` or `own-case-unknown`
 */
export function assertRelation(access: Access | undefined, ownCase: Envelope['ownCase']): void {
  if (access?.relation !== 'not-own' || ownCase === 'no') return;
  throw new Problem(ownCase === 'yes' ? 'own-case' : 'own-case-unknown');
}
