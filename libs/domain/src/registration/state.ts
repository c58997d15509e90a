import type { Post } from '../values/role.js';
import type { Checks } from '../case/checks.js';
import type {
  CaseFacts,
  ClosedCase,
  Halted,
  LetterPhase,
  NewCase,
  Returned,
  Standing,
} from '../case/state.js';

/** What stays true of a registration. */
export interface RegistrationFacts extends CaseFacts {
  readonly procedure: 'registration';
  /** What the verifikator found at 5. */
  readonly completeness?: Checks;
  /** Round of steps 7–11: each re-activation begins another. */
  readonly activationRound: number;
  readonly activationRoundLimit: number;
  /** A change at BSrE since the last re-activation is proven or stated, so 7 may end. */
  readonly changeSeen: boolean;
  /** BSrE has shown in this round that its portal approved the applicant, so 12 may tell them. */
  readonly approvedAtBsre: boolean;
  /** BSrE has shown a certificate that is out already: nothing but its end is left to be told. */
  readonly issuedAtBsre: boolean;
  /** Whose word it is where it was stated, and BSrE had not shown it; otherwise null. */
  readonly changeStatedBy: Post | null;
}

export type InformStep = 6 | 11 | 12 | 14;

/** Where a registration can stand without anything being wrong. */
export type Phase =
  | LetterPhase
  | { readonly status: 'registering'; readonly step: 5 }
  | { readonly status: 'informing'; readonly step: InformStep }
  | { readonly status: 'awaiting-activation'; readonly step: 7 }
  | { readonly status: 'verifying'; readonly step: 8 }
  | { readonly status: 'requesting-approval'; readonly step: 9 }
  | { readonly status: 'awaiting-approval'; readonly step: 10 }
  /** Approved here, by SI ASN or the verifikator, or sent back, and not yet so in BSrE's portal. */
  | { readonly status: 'awaiting-portal-approval' | 'awaiting-portal-refusal'; readonly step: 10 }
  | { readonly status: 'awaiting-passphrase'; readonly step: 13 }
  | { readonly status: 'awaiting-certificate'; readonly step: 14 };

/** A registration that is open. */
export type OpenRegistration = Standing<RegistrationFacts> & (Phase | Returned | Halted<Phase>);
/** A registration whose letter was entered. */
export type SubmittedRegistration =
  | OpenRegistration
  | ClosedCase<RegistrationFacts, 'issued' | 'rejected' | 'withdrawn' | 'expired' | 'superseded'>;
/** A registration, folded from its events. */
export type RegistrationState = NewCase | SubmittedRegistration;
