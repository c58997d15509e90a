import {
  endOfDayInWib,
  isHeld,
  isCertified,
  standsInLetter,
  type OpenCase,
  type SubmittedCase,
  type TimelineEntry,
} from '@tte/domain';
import {
  ACTIVATE,
  CLOSED,
  CLOSED_REVOCATION,
  CORRECT,
  CLOSED_RENEWAL,
  DONE,
  heldWords,
  LAPSED,
  NOTHING_TO_DO,
  REACTIVATE,
  RENEW,
  RENEWED,
  RETURNED_REVOCATION,
  REVOKED,
  SET_PASSPHRASE,
  TOLD,
  TOLD_RENEWED,
  underWay,
  WAIT,
  WITH_LETTER,
  WITHOUT_LETTER,
} from './next-texts.js';

export const NEXT_KINDS = [
  'wait',
  'activate',
  'reactivate',
  'set-passphrase',
  'renew',
  'correct',
  'done',
  'closed',
] as const;

/** The one next thing for the applicant. */
export interface NextStep {
  readonly kind: (typeof NEXT_KINDS)[number];
  readonly title: string;
  readonly text: string;
  /** ISO 8601: until when they can do it. */
  readonly deadline?: string;
}

/** A case as the log's fold has it. */
export interface Folded {
  readonly state: SubmittedCase;
  readonly timeline: readonly TimelineEntry[];
}

/** Milliseconds that the applicant has at 7 and 13, as configured now; a case keeps those it was started with. */
export interface Waits {
  readonly activationWait: number;
  readonly passphraseWait: number;
}

/** What holds of whoever had an account, wherever the case that made or ended it stands. */
export const ACCOUNT_REVOKED: NextStep = { kind: 'done', ...REVOKED };
export const ACCOUNT_LAPSED: NextStep = { kind: 'done', ...LAPSED };

/** What an applicant does now, from where their case stands. @param now ISO 8601 */
export function nextStep({ state, timeline }: Folded, waits: Waits, now: string): NextStep {
  switch (state.status) {
    case 'awaiting-activation': {
      const { activationRound, nudges } = state.facts;
      const again = activationRound > 1;
      return {
        kind: again ? 'reactivate' : 'activate',
        ...(again ? REACTIVATE : ACTIVATE),
        ...(nudges > 0 && { text: TOLD }),
        ...deadlineOf(timeline, again ? 11 : 6, waits.activationWait),
      };
    }
    case 'awaiting-passphrase':
      return {
        kind: 'set-passphrase',
        ...SET_PASSPHRASE,
        ...deadlineOf(timeline, 12, waits.passphraseWait),
      };
    case 'awaiting-renewal':
      return {
        kind: 'renew',
        ...RENEW,
        ...(state.facts.nudges > 0 && { text: TOLD_RENEWED }),
        deadline: endOfDayInWib(state.facts.validUntil),
      };
    case 'returned': {
      if (state.facts.procedure === 'revocation') {
        return { kind: 'wait', title: WAIT, text: `${RETURNED_REVOCATION} ${NOTHING_TO_DO}` };
      }
      const text = state.fields.some(standsInLetter) ? WITH_LETTER : WITHOUT_LETTER;
      return { kind: 'correct', title: CORRECT, text };
    }
    case 'rejected':
    case 'withdrawn':
    case 'kept':
    case 'expired':
    case 'superseded':
      return {
        kind: 'closed',
        ...CLOSED[state.status],
        ...(state.facts.procedure === 'revocation' && CLOSED_REVOCATION[state.status]),
        ...(state.facts.procedure === 'renewal' && CLOSED_RENEWAL[state.status]),
      };
    case 'renewed':
      return { kind: 'done', ...RENEWED };
    case 'lapsed':
      return ACCOUNT_LAPSED;
    case 'issued':
      return { kind: 'done', ...DONE };
    case 'revoked':
    case 'awaiting-follow-up':
      return ACCOUNT_REVOKED;
    default:
      if (isCertified(state)) return { kind: 'done', ...DONE };
      return { kind: 'wait', title: WAIT, text: `${waitingWords(state, now)} ${NOTHING_TO_DO}` };
  }
}

/** The office says plainly that it waits, and not why. */
const waitingWords = (state: OpenCase, now: string): string =>
  state.heldUntil !== undefined && isHeld(state, now) ? heldWords(state.heldUntil) : underWay(state);

/** A wait begins when the mail of its step has gone out; a halt in between does not prolong it. */
function deadlineOf(timeline: readonly TimelineEntry[], informedAt: 6 | 11 | 12, wait: number) {
  const informed = timeline.findLast(({ step, outcome }) => step === informedAt && outcome === 'done');
  return informed && { deadline: new Date(Date.parse(informed.at) + wait).toISOString() };
}
