import fc from 'fast-check';
import {
  type Action,
  ACTIONS,
  againOf,
  type Command,
  deadAddressMails,
  deciderOf,
  isTroubled,
  type PersonCommand,
  type CaseState,
  sopStep,
  type SubmittedCase,
} from '../../src/index.js';
import type { CorrectableField } from '../../src/values/applicant.js';
import type { Post } from '../../src/values/role.js';
import * as commands from '../commands.js';
import { HOLDERS, KAPUSDATIN, mandate, plh, POSTS, VERIFIKATOR } from '../people.js';
import { wellFormed } from './asking.js';
import type { Flow } from './flow.js';

/** How the next command of a journey is chosen; `pick` chooses among what fits. */
export interface Draw {
  readonly kind: 'onward' | 'beside' | 'closing' | 'stray' | 'hostile';
  readonly pick: number;
  /** For what is hostile: what stands in the place of something good. */
  readonly junk?: unknown;
}

/** A command, or what came over the wire and is still to be read. */
export type Drawn =
  { readonly command: Command } | { readonly type: PersonCommand['type']; readonly payload: unknown };

/** Words that must never reach the log. */
export const PERSONAL_WORDS = ['Budi Santoso', 'budi@kemhan.go.id', 'Jalan RS. Fatmawati No. 1'] as const;

const LANGUAGE = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'record-issued',
  null,
  undefined,
  -1,
  1e308,
  NaN,
];
const junk = fc.oneof(
  fc.constantFrom(...PERSONAL_WORDS),
  fc.constantFrom(...LANGUAGE),
  fc.anything({ maxDepth: 2 }),
);

const step = (kind: Draw['kind'], weight: number) => ({
  weight,
  arbitrary: fc.record({ kind: fc.constant(kind), pick: fc.nat(9999) }),
});

/** A journey: mostly onward, with everything that can happen beside it. */
export const journeys: fc.Arbitrary<Draw[]> = fc.array(
  fc.oneof(step('onward', 24), step('beside', 7), step('stray', 5), step('closing', 1), {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('hostile' as const), pick: fc.nat(9999), junk }),
  }),
  { minLength: 25, maxLength: 50, size: 'max' },
);

/** The command that a draw makes of a state. */
export function drawnOf(flow: Flow, { kind, pick, junk: bad }: Draw, state: CaseState, id: string): Drawn {
  if (state.status === 'new') {
    return { command: kind === 'stray' ? stray(state, id, pick) : flow.submit(id, pick) };
  }
  if (kind === 'hostile') return hostile(byAnyone(state, id, pick), pick, bad);
  const fitting = kind === 'stray' ? [] : { onward, beside, closing }[kind](state, id, pick);
  return { command: choose(fitting, pick) ?? stray(state, id, pick) };
}

const choose = <T>(from: readonly T[], pick: number): T | undefined => from[pick % from.length];

/** The action, taken by the holder of the post or by one who stands in. */
function by(post: Post, action: Action, state: CaseState, id: string, pick = 0): PersonCommand {
  const actor = pick % 10 === 9 ? plh(post, mandate({ twoLevels: true })) : HOLDERS[post];
  return wellFormed(action, state, { actor, ownCase: 'no' }, id);
}

/** What leads the case along the SOP. */
function onward(state: SubmittedCase, id: string, pick: number): readonly Command[] {
  const decider = deciderOf(state) ?? 'verifikator';
  switch (state.status) {
    case 'awaiting-disposition':
      return [by(decider, 'forward', state, id, pick)];
    case 'awaiting-completeness':
      return [by(decider, 'complete', state, id, pick)];
    case 'returned':
      return [by('operator', 'correct', state, id)];
    case 'registering':
      return [
        commands.recordBsreRegistration({
          found: pick % 2 === 0,
          bsreStatus: pick % 9 === 0 ? 'ISSUE' : 'NO_CERTIFICATE',
        }),
      ];
    case 'informing':
      return [commands.recordInformed(sopStep(state.facts.procedure, state.step).mail)];
    case 'awaiting-activation':
      return [
        'changeSeen' in state.facts && state.facts.changeSeen
          ? commands.recordActivated(
              pick % 9 === 0 ? 'ISSUE' : pick % 2 === 0 ? 'WAITING_FOR_VERIFICATION' : 'NEW',
            )
          : commands.recordBsreChange(),
      ];
    case 'verifying':
      return [commands.recordIdentityConfirmed(), commands.recordIdentityNotConfirmed('mismatch')];
    case 'requesting-approval':
      return [commands.requestApproval('unavailable')];
    case 'awaiting-approval':
      return [
        by(decider, 'approve', state, id, pick),
        by(decider, 'reactivate', state, id),
        by(decider, 'correct', state, id),
      ];
    case 'awaiting-portal-approval':
    case 'awaiting-portal-refusal':
      return [
        commands.recordBsreChange(pick % 9 === 0 ? 'ISSUE' : 'NEW'),
        by(decider, 'portal-work', state, id, pick),
        by(decider, state.status === 'awaiting-portal-approval' ? 'reactivate' : 'approve', state, id, pick),
      ];
    case 'awaiting-passphrase':
      return [by('pemohon', 'nudge', state, id), by('operator', 'nudge', state, id), commands.recordIssued()];
    case 'awaiting-certificate':
      return [commands.recordIssued('2028-03-25'), commands.recordCertificateLate()];
    case 'awaiting-portal':
      return [by(decider, 'revoke', state, id, pick)];
    case 'awaiting-revoked':
      return [commands.recordRevoked()];
    case 'awaiting-follow-up':
      return [by(decider, 'forward', state, id, pick), ...takenBack(state, id)];
    case 'comparing':
      return [commands.recordComparison()];
    case 'awaiting-renewal':
      return [commands.recordRenewed(), by('pemohon', 'nudge', state, id)];
    case 'halted':
      return [by('verifikator', 'portal-work', state, id, pick)];
    default:
      return late;
  }
}

/** Whoever forwarded it last takes that back. */
const takenBack = (state: SubmittedCase, id: string): readonly Command[] =>
  state.forwarded ? [by(state.forwarded.post, 'disposition-recall', state, id)] : [];

const late: readonly Command[] = [
  commands.recordBsreRegistration({ found: true }),
  ...(['rejected', 'expired', 'lapsed', 'activate', 'issued'] as const).flatMap((mail) => [
    commands.recordInformed(mail),
    commands.recordInformFailed(mail),
  ]),
  commands.recordRefusedSignal(),
];

const RETURNS: readonly (readonly CorrectableField[])[] = [
  ['pic'],
  ['email'],
  ['position', 'name'],
  ['employee-number'],
  ['unit', 'letter'],
  ['nik'],
];

/** What happens while a case waits. */
function beside(state: SubmittedCase, id: string, pick: number): readonly Command[] {
  const decider = deciderOf(state);
  const signal = commands.recordRefusedSignal();
  if (state.status === 'halted')
    return [
      by('verifikator', 'reject', state, id),
      by('verifikator', 'reject', state, id),
      ...aboutMails(state, id).slice(-1),
      signal,
    ];
  const returned = decider && by(decider, 'return', state, id);
  return [
    commands.halt('mail-refused'),
    ...aboutMails(state, id),
    ...takenBack(state, id),
    ...(decider ? [by(decider, state.heldUntil === undefined ? 'hold' : 'hold-release', state, id)] : []),
    ...urgentWord(state, id, pick),
    ...(returned ? [{ ...returned, fields: choose(RETURNS, Math.floor(pick / 10)) } as Command] : []),
    by('operator', 'nudge', state, id),
    by('verifikator', 'portal-work', state, id),
    ...(state.facts.corrected ? [commands.recordInformed('corrected')] : []),
    commands.recordInformed('returned'),
    commands.recordInformed('reminder'),
    commands.recordInformFailed('reminder'),
    state.overdue ? commands.recordEscalated() : commands.recordStandardTimeExceeded(),
    signal,
  ];
}

/** A mail comes back, and people see to those that did not arrive. */
function aboutMails(state: SubmittedCase, id: string): readonly Command[] {
  const { mails } = state.facts;
  const again = mails.find((one) => one.state === 'resending');
  return [
    ...mails.slice(-1).map(({ ref }) => commands.recordBounced(ref)),
    ...(again ? [commands.recordInformed(again.mail, { ref: againOf(again.ref) })] : []),
    ...(mails.some(isTroubled)
      ? [by('verifikator', 'mail-handled', state, id), by('operator', 'mail-resend', state, id)]
      : []),
    ...(deadAddressMails(state).length > 0 ? [by('verifikator', 'email-correction', state, id)] : []),
  ];
}

/** Any of the three officials may dispose of an urgent case. */
const urgentWord = (state: SubmittedCase, id: string, pick: number): readonly Command[] =>
  'urgent' in state.facts && state.facts.urgent
    ? [by(choose(['kapusdatin', 'kabid', 'kasubbid'] as const, pick) ?? 'kabid', 'forward', state, id)]
    : [];

/** What ends a case. */
function closing(state: SubmittedCase, id: string): readonly Command[] {
  const decider = deciderOf(state);
  return [
    ...(decider ? [by(decider, 'reject', state, id)] : []),
    by('pemohon', 'withdraw', state, id),
    by('operator', 'withdraw', state, id),
    ...(state.facts.procedure === 'revocation' ? [by('verifikator', 'keep', state, id)] : []),
    commands.recordLapsed(),
    commands.expire(state.step === 7 ? 'activation' : 'passphrase'),
  ];
}

/** A command with one thing wrong, or one that comes out of its order. */
function stray(state: CaseState, id: string, pick: number): Command {
  const post = POSTS[pick % POSTS.length] ?? 'kabid';
  const wrong = choose(
    [
      {},
      { ownCase: 'yes' },
      { ownCase: 'unknown' },
      { dataVersion: pick },
      { caseId: 'reg-9' },
      { commandId: 'c1' },
      { actor: { ...KAPUSDATIN, post } },
      { actor: plh(post, mandate({ until: '2026-03-25T02:30:00.000Z' }), VERIFIKATOR.subject) },
      { actor: { subject: 'staf-9', post, capacity: 'plt' } },
      { fields: [] },
      { reason: '' },
    ],
    pick,
  );
  if (pick % 3 > 0) return { ...byAnyone(state, id, pick), ...wrong } as Command;
  const systems = [
    ...late,
    commands.recordActivated(),
    commands.recordBsreChange(),
    commands.recordIdentityConfirmed(),
    commands.recordIdentityNotConfirmed(),
    commands.requestApproval(),
    commands.recordIssued(),
    commands.recordRevoked(),
    commands.recordComparison(),
    commands.recordRenewed('2026-04-10'),
    commands.recordLapsed(),
    commands.expire('activation'),
    commands.expire('passphrase'),
    // A journey is opened by the letter of its own SOP.
    ...(state.status === 'new' ? [] : letters(id)),
  ];
  return choose(systems, pick) ?? commands.halt();
}

const letters = (commandId: string): readonly Command[] => [
  commands.submitLetter({ commandId }),
  commands.submitRevocation({ commandId }),
  commands.submitRenewal({ commandId }),
];

function byAnyone(state: CaseState, id: string, pick: number): PersonCommand {
  const post = choose(POSTS, pick) ?? 'kabid';
  return by(post, choose(ACTIONS, Math.floor(pick / 10)) ?? 'forward', state, id);
}

/** A payload of which one part, at any depth, is not what it should be. */
function hostile({ type, ...good }: PersonCommand, pick: number, bad: unknown): Drawn {
  if (pick % 7 === 0) return { type, payload: bad };
  const payload: Record<string, unknown> = { ...good, actor: { ...good.actor } };
  const target = pick % 3 === 0 ? (payload['actor'] as Record<string, unknown>) : payload;
  const keys = [...Object.keys(target), 'noteRef', 'via', 'type', 'mandate', 'extra', '__proto__'];
  const key = choose(keys, Math.floor(pick / 2)) ?? 'extra';
  if (pick % 5 === 0) delete target[key];
  else
    Object.defineProperty(target, key, { value: bad, enumerable: true, configurable: true, writable: true });
  return { type, payload };
}
