import type { CaseEvent, EventOf, EventType } from '@tte/domain';

const AT = '2026-03-25T02:00:00.000Z';

/** The letter with which a case begins. */
export interface Letter {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly letterRef: string;
  readonly letterCommitment: string;
}

/** An event of a case; its number is its place in the list. */
export const event = <Type extends EventType>(type: Type, data: EventOf<Type>['data'], step = 2): CaseEvent =>
  ({
    seq: 0,
    type,
    at: AT,
    actor: { subject: 'staf-1', post: 'kapusdatin' },
    step,
    round: 1,
    data,
  }) as CaseEvent;

const numbered = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.map((one, index) => ({ ...one, seq: index + 1 }) as CaseEvent);

const entered = (letter: Letter, of: object): CaseEvent =>
  ({
    ...event('Nudged', {}, 1),
    type: 'LetterSubmitted',
    data: {
      ...letter,
      sop: '2026-03-25',
      receivedAt: '2026-03-25T01:30:00.000Z',
      unit: 'pusdatin',
      nature: 'segera',
      employeeKind: 'pns',
      ...of,
    },
  }) as unknown as CaseEvent;

const registration = (letter: Letter) =>
  entered(letter, { procedure: 'registration', activationRoundLimit: 3 });

/** Events that take cases of three kinds to where they stand; they are as the workflow would bring them. */
export const EVENTS = {
  /** An account was made: registered by us, issued, told. */
  issued: (letter: Letter) =>
    numbered([
      registration(letter),
      event('CompletenessConfirmed', { noteRef: 'note-1' }, 5),
      event('RegisteredAtBsre', { found: false, bsreStatus: 'NEW' }, 5),
      event('CertificateIssued', { validUntil: '2028-03-25T00:00:00.000Z' }, 14),
      event('ApplicantInformed', { mail: 'issued', recipients: 2 }, 14),
    ]),
  /** It waits for its applicant's correction, who was told. */
  returned: (letter: Letter) =>
    numbered([
      registration(letter),
      event('ReturnedForCorrection', { fields: ['name'], noteRef: 'note-1' }),
      event('ApplicantInformed', { mail: 'returned', recipients: 2 }),
    ]),
  /** It waits for the Kapusdatin. */
  begun: (letter: Letter) => numbered([registration(letter)]),
  /** An account was ended. */
  revoked: (accountOf: string) => (letter: Letter) =>
    numbered([
      entered(letter, { procedure: 'revocation', reason: 'pensiun', urgent: false, accountOf }),
      ...(['kapusdatin', 'kabid', 'kasubbid'] as const).map((post, index) => ({
        ...event('DispositionForwarded', { instruction: 'tindak-lanjuti' }, 2 + index),
        actor: { subject: `${post}1`, post },
      })),
      event('CertificateRevoked', {}, 7),
      event('ApplicantInformed', { mail: 'revoked', recipients: 2 }, 8),
    ] as CaseEvent[]),
} as const;
