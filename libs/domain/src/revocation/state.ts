import type {
  CaseFacts,
  ClosedCase,
  DispositionStep,
  Halted,
  LetterPhase,
  NewCase,
  Returned,
  Standing,
} from '../case/state.js';
import type { RevocationReason } from '../values/revocation-reason.js';

/** What stays true of a revocation. */
export interface RevocationFacts extends CaseFacts {
  readonly procedure: 'revocation';
  readonly reason: RevocationReason;
  readonly urgent: boolean;
  /** The registration that made the account. */
  readonly accountOf: string;
}

/** Where a revocation can stand without anything being wrong. */
export type RevocationPhase =
  | LetterPhase
  | { readonly status: 'awaiting-portal'; readonly step: 6 }
  | { readonly status: 'awaiting-revoked'; readonly step: 7 }
  | { readonly status: 'informing'; readonly step: 8 }
  /** The account is revoked and its holder told; dispositions that an urgent case went ahead of are still to follow. */
  | { readonly status: 'awaiting-follow-up'; readonly step: DispositionStep };

/** A revocation that is open. */
export type OpenRevocation = Standing<RevocationFacts> &
  (RevocationPhase | Returned | Halted<RevocationPhase>);
/** A revocation whose letter was entered. */
export type SubmittedRevocation =
  OpenRevocation | ClosedCase<RevocationFacts, 'revoked' | 'kept' | 'rejected' | 'withdrawn' | 'superseded'>;
/** A revocation, folded from its events. */
export type RevocationState = NewCase | SubmittedRevocation;
