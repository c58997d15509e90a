import type { Applicant, RevocationReason } from '@tte/domain';
import type { EnteredApplicant } from '../schemas/applicant.schema.js';

/** Whom a letter names that asks for the end of an account: by their NIK, or by the case that made the account. */
export type Holder = { readonly nik: string } | { readonly accountOf: string };

/** What a letter asks for one person, by the SOP that fits it. */
export type Asked =
  | ({ readonly procedure: 'registration' } & EnteredApplicant)
  | { readonly procedure: 'revocation'; readonly holder: Holder; readonly reason: RevocationReason };

/** The same with the person's data, wherever they come from; a revocation's are those of the account's own case. */
export type Opening =
  | Extract<Asked, { readonly procedure: 'registration' }>
  | {
      readonly procedure: 'revocation';
      readonly applicant: Applicant;
      readonly reason: RevocationReason;
      readonly accountOf: string;
    };
