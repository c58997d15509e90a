import type { Applicant, RevocationReason } from '@tte/domain';
import type { EnteredApplicant } from '../schemas/applicant.schema.js';

/** Whom a request names that is about an account: by their NIK, or by the case that made the account. */
export type Holder = { readonly nik: string } | { readonly accountOf: string };

/** What is asked for the holder of an account, by the SOP that fits it. */
export type AskedOfHolder =
  | { readonly procedure: 'revocation'; readonly holder: Holder; readonly reason: RevocationReason }
  | { readonly procedure: 'renewal'; readonly holder: Holder };

/** What is asked for one person, by the SOP that fits it. */
export type Asked = ({ readonly procedure: 'registration' } & EnteredApplicant) | AskedOfHolder;

/** The person's data, which are those of the account's own case, and that case. */
interface OfAccount {
  readonly applicant: Applicant;
  readonly accountOf: string;
}

/** The same with the person's data, wherever they come from. */
export type Opening =
  | Extract<Asked, { readonly procedure: 'registration' }>
  | ({ readonly procedure: 'revocation'; readonly reason: RevocationReason } & OfAccount)
  /** `validUntil` is the certificate's last day, `YYYY-MM-DD`. */
  | ({ readonly procedure: 'renewal'; readonly validUntil: string } & OfAccount);
