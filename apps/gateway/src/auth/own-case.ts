import type { Applicant, Envelope } from '@tte/domain';
import { isApplicant } from './applicant-caller.js';
import { Problem } from '../problems/problem.js';
import type { Caller } from './caller.js';
import type { Access } from './policy.js';

const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether a case is the caller's own, by NIP or e-mail; unknown when the token has neither, or the data are gone. */
export function ownCaseOf(caller: Caller, applicant: Applicant | undefined): Envelope['ownCase'] {
  if (isApplicant(caller)) return 'yes';
  if (!applicant || (caller.nip === undefined && caller.email === undefined)) return 'unknown';
  const sameNip = caller.nip !== undefined && digits(caller.nip) === applicant.nip;
  const sameEmail = caller.email?.trim().toLowerCase() === applicant.email;
  return sameNip || sameEmail ? 'yes' : 'no';
}

/**
 * Holds a caller to the relation that the policy asks for.
 * @throws Problem `own-case` or `own-case-unknown`
 */
export function assertRelation(access: Access | undefined, ownCase: Envelope['ownCase']): void {
  if (access?.relation !== 'not-own' || ownCase === 'no') return;
  throw new Problem(ownCase === 'yes' ? 'own-case' : 'own-case-unknown');
}
