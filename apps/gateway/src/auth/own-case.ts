import type { Applicant, Envelope } from '@tte/domain';
import { isApplicant } from './applicant-caller.js';
import type { Caller } from './caller.js';

const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether a case is the caller's own, by NIP or e-mail; unknown when the token has neither, or the data are gone. */
export function ownCaseOf(caller: Caller, applicant: Applicant | undefined): Envelope['ownCase'] {
  if (isApplicant(caller)) return 'yes';
  if (!applicant || (caller.nip === undefined && caller.email === undefined)) return 'unknown';
  const sameNip = caller.nip !== undefined && digits(caller.nip) === applicant.nip;
  const sameEmail = caller.email?.trim().toLowerCase() === applicant.email;
  return sameNip || sameEmail ? 'yes' : 'no';
}
