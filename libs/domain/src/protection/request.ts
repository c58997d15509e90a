import { clockStanding, type Standing } from './clock.js';

/** What a person may ask of whoever holds their data. */
export const REQUEST_KINDS = ['access', 'correction', 'restriction', 'erasure', 'objection'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How a request came: on paper, by mail, by a person at the desk, or from the applicant's own page. */
export const CHANNELS = ['letter', 'email', 'in-person', 'own-page'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How it was made sure that who asks is the person. */
export const IDENTITY_MEANS = ['identity-card', 'known-address', 'private-link', 'known-in-person'] as const;
export type IdentityMeans = (typeof IDENTITY_MEANS)[number];

/** What the services for data subjects do. */
export const RIGHTS = ['export', 'correction', 'restriction', 'lifting', 'erasure'] as const;
export type Right = (typeof RIGHTS)[number];

/**
 * Why a request is refused. Articles are those of UU 27/2022: 33 (what endangers somebody, tells of another person, or
 * is against defence and security), 15 (interests of the state); else the request has nothing to hold on to. Which fits
 * which kind: `REQUEST_LAW`.
 */
export const REFUSAL_GROUNDS = [
  'pasal-33',
  'pasal-15',
  'identitas-tidak-terbukti',
  'data-tidak-ada',
  'masih-diperlukan',
  'dicabut-pemohon',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

interface RequestLaw {
  readonly articles: string;
  /** Whether the 3 × 24 hours are the law's own or the house's. */
  readonly isClockLaw: boolean;
  readonly rights: readonly Right[];
  readonly grounds: readonly [RefusalGround, ...RefusalGround[]];
}

const OF_ANY_KIND = ['identitas-tidak-terbukti', 'data-tidak-ada', 'dicabut-pemohon'] as const;
/** Article 33 is about access to data and their correction. */
const OF_DISCLOSURE = ['pasal-33', ...OF_ANY_KIND] as const;
/** Article 15 (1) takes its exceptions from articles 8, 9, 10 (1), 11 and 13 alone: never from access or correction. */
const OF_PROCESSING = ['pasal-15', 'masih-diperlukan', ...OF_ANY_KIND] as const;

/** What of UU 27/2022 a kind of request stands on, what is done for it, and on what grounds it may be refused. */
export const REQUEST_LAW: Readonly<Record<RequestKind, RequestLaw>> = {
  access: { articles: 'Pasal 7 dan 32', isClockLaw: true, rights: ['export'], grounds: OF_DISCLOSURE },
  correction: {
    ...{ articles: 'Pasal 6 dan 30', isClockLaw: true },
    ...{ rights: ['correction'], grounds: OF_DISCLOSURE },
  },
  restriction: {
    ...{ articles: 'Pasal 11 dan 41', isClockLaw: true },
    ...{ rights: ['restriction', 'lifting'], grounds: OF_PROCESSING },
  },
  erasure: {
    ...{ articles: 'Pasal 8, 43, dan 44', isClockLaw: false },
    ...{ rights: ['erasure'], grounds: OF_PROCESSING },
  },
  // Against decisions that rest on automatic processing alone, such as the check by SI ASN.
  objection: { articles: 'Pasal 10', isClockLaw: false, rights: ['restriction'], grounds: OF_PROCESSING },
};

/** Words that lie in the vault: under which reference, and the salted commitment to them. */
export interface Words {
  readonly ref: string;
  readonly commitment: string;
}

/** What is on record of a request. No personal data: what was said lies in the vault. Times are ISO 8601. */
export type RequestEvent =
  | {
      readonly type: 'RequestReceived';
      readonly kind: RequestKind;
      readonly channel: Channel;
      readonly receivedAt: string;
      /** The person's cases, as far as they were found. */
      readonly caseIds: readonly string[];
      /** Whether an address is known to which the answer can go. */
      readonly hasEmail: boolean;
      readonly words: Words;
    }
  | {
      readonly type: 'RequestCorrected';
      readonly kind: RequestKind;
      readonly receivedAt: string;
      readonly words: Words;
    }
  | { readonly type: 'IdentityChecked'; readonly means: IdentityMeans; readonly words?: Words }
  | { readonly type: 'RightExercised'; readonly right: Right; readonly caseId?: string }
  | { readonly type: 'RequestGranted'; readonly words?: Words }
  | { readonly type: 'RequestRefused'; readonly ground: RefusalGround; readonly words?: Words }
  | { readonly type: 'RequestAnswered'; readonly by: 'mail' | 'hand-over'; readonly words: Words }
  | { readonly type: 'AnswerSent' }
  | { readonly type: 'AnswerFailed' };

/** Who takes which step when; of a machine's `by` is `sistem`. */
export interface Taken {
  /** ISO 8601 */
  readonly at: string;
  /** A subject of the staff directory, `pemohon` or `sistem`. */
  readonly by: string;
}

export type RequestStatus = 'received' | 'checked' | 'granted' | 'refused' | 'answered';

/** Where a request stands. */
export interface RequestState {
  readonly kind: RequestKind;
  readonly channel: Channel;
  readonly receivedAt: string;
  readonly caseIds: readonly string[];
  readonly hasEmail: boolean;
  readonly status: RequestStatus;
  readonly isIdentityChecked: boolean;
  readonly exercised: readonly { readonly right: Right; readonly caseId?: string }[];
  /** How it was decided, also once it is answered. */
  readonly outcome?: 'granted' | 'refused';
  readonly ground?: RefusalGround;
  readonly answeredAt?: string;
  readonly answerBy?: 'mail' | 'hand-over';
  /** Of an answer by mail. */
  readonly delivery?: 'due' | 'sent' | 'failed';
}

/** What then holds. @throws TypeError for a record that does not begin with its receipt */
export function evolveRequest(
  state: RequestState | undefined,
  event: RequestEvent,
  { at }: Taken,
): RequestState {
  if (event.type === 'RequestReceived') {
    const { type: _type, words: _words, ...facts } = event;
    return { ...facts, status: 'received', isIdentityChecked: false, exercised: [] };
  }
  if (!state) throw new TypeError('a request begins with its receipt');
  switch (event.type) {
    case 'RequestCorrected':
      return { ...state, kind: event.kind, receivedAt: event.receivedAt };
    case 'IdentityChecked':
      return { ...state, isIdentityChecked: true, status: 'checked' };
    case 'RightExercised': {
      const { right, caseId } = event;
      return {
        ...state,
        exercised: [...state.exercised, { right, ...(caseId !== undefined && { caseId }) }],
      };
    }
    case 'RequestGranted':
      return { ...state, status: 'granted', outcome: 'granted' };
    case 'RequestRefused':
      return { ...state, status: 'refused', outcome: 'refused', ground: event.ground };
    case 'RequestAnswered': {
      const { by } = event;
      return {
        ...state,
        status: 'answered',
        answeredAt: at,
        answerBy: by,
        ...(by === 'mail' && { delivery: 'due' }),
      };
    }
    case 'AnswerSent':
      return { ...state, delivery: 'sent' };
    case 'AnswerFailed':
      return { ...state, delivery: 'failed' };
  }
}

/** How the clock of a request stands: it begins with the receipt, and ends with the answer. */
export const requestStanding = ({ receivedAt, answeredAt }: RequestState, at: string): Standing =>
  clockStanding(receivedAt, answeredAt, at);
