import type { CaseFacts, ClosedCase, Halted, NewCase, Returned, Standing } from '../case/state.js';

/** What stays true of a renewal. */
export interface RenewalFacts extends CaseFacts {
  readonly procedure: 'renewal';
  /** The registration that made the account. */
  readonly accountOf: string;
  /** `YYYY-MM-DD`: the end that a later one is to follow. */
  readonly validUntil: string;
  /** How often the holder was reminded to renew. */
  readonly reminded: number;
}

/** Where a renewal can stand without anything being wrong. */
export type RenewalPhase =
  | { readonly status: 'comparing'; readonly step: 2 }
  | { readonly status: 'awaiting-completeness'; readonly step: 3 }
  | { readonly status: 'informing'; readonly step: 4 | 7 }
  | { readonly status: 'awaiting-renewal'; readonly step: 5 };

/** A renewal that is open. */
export type OpenRenewal = Standing<RenewalFacts> & (RenewalPhase | Returned | Halted<RenewalPhase>);
/** A renewal whose statement or letter was entered. */
export type SubmittedRenewal =
  OpenRenewal | ClosedCase<RenewalFacts, 'renewed' | 'lapsed' | 'rejected' | 'withdrawn' | 'superseded'>;
/** A renewal, folded from its events. */
export type RenewalState = NewCase | SubmittedRenewal;
