import { type Command, type EventType, REFUSALS } from '../src/index.js';
import * as commands from './commands.js';
import * as events from './events.js';
import { writtenTests } from './sources.js';

const TESTS = writtenTests();
const names = (text: string, builder: string) => new RegExp(`\\b${builder}\\(`).test(text);

/** Refusals that no rule of `decide` gives, and who gives them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'malformed-command': 'the workflow, when `parseCommand` cannot read what came over the wire',
};

const COMMAND_TYPES: Readonly<Record<Command['type'], true>> = {
  'submit-letter': true,
  disposition: true,
  completeness: true,
  approval: true,
  correction: true,
  withdrawal: true,
  nudge: true,
  'portal-work': true,
  'disposition-recall': true,
  hold: true,
  'hold-release': true,
  'mail-resend': true,
  'mail-handled': true,
  'email-correction': true,
  'record-bounced': true,
  'portal-revocation': true,
  'record-bsre-registration': true,
  'record-informed': true,
  'record-bsre-change': true,
  'record-activated': true,
  'record-identity-confirmed': true,
  'record-identity-not-confirmed': true,
  'request-approval': true,
  'record-certificate-late': true,
  'record-issued': true,
  'record-revoked': true,
  'record-comparison': true,
  'record-renewed': true,
  'record-lapsed': true,
  expire: true,
  halt: true,
  'record-inform-failed': true,
  'record-standard-time-exceeded': true,
  'record-escalated': true,
  'record-refused-signal': true,
};

const EVENT_TYPES: Readonly<Record<EventType, true>> = {
  LetterSubmitted: true,
  DispositionForwarded: true,
  DispositionRecalled: true,
  CompletenessConfirmed: true,
  RegisteredAtBsre: true,
  ApplicantInformed: true,
  BsreStatusChanged: true,
  AccountActivated: true,
  IdentityConfirmed: true,
  IdentityNotConfirmed: true,
  ApprovalRequested: true,
  Approved: true,
  ReactivationRequested: true,
  PassphraseSet: true,
  CertificateLate: true,
  CertificateIssued: true,
  ReturnedForCorrection: true,
  DataCorrected: true,
  Rejected: true,
  Withdrawn: true,
  WaitExpired: true,
  Superseded: true,
  Nudged: true,
  PortalWorkRecorded: true,
  RevokedInPortal: true,
  CertificateRevoked: true,
  CertificateKept: true,
  HolderCompared: true,
  CertificateRenewed: true,
  CertificateLapsed: true,
  PutOnHold: true,
  HoldReleased: true,
  StepHalted: true,
  InformFailed: true,
  MailBounced: true,
  MailResendAsked: true,
  MailHandled: true,
  EmailCorrected: true,
  StandardTimeExceeded: true,
  Escalated: true,
  SignalRefused: true,
};

const typeOf = (built: { readonly type: string }) => built.type;

const builders = Object.entries(commands).map(([name, build]) => ({ name, type: typeOf(build()) }));
const outcomes = Object.entries(events).flatMap(([name, build]) =>
  ['by', 'inRound'].includes(name) || typeof build !== 'function'
    ? []
    : [{ name, type: typeOf((build as () => { type: string })()) }],
);

describe('Yang diuji', () => {
  test.each(Object.keys(REFUSALS))('the refusal %s is given by a rule, or it is said by whom', (code) => {
    const given = TESTS.some(({ then }) => then.includes(`refused('${code}')`));
    expect(given).toBe(!(code in ELSEWHERE));
  });

  test.each(builders)('$name ($type) is accepted, refused, and repeated', ({ name }) => {
    const mine = TESTS.filter(({ when }) => names(when, name));
    expect({
      accepted: mine.some(({ then }) => then !== '' && !then.includes('refused(')),
      refused: mine.some(({ then }) => then.includes('refused(')),
      repeated: mine.some(({ repeated }) => repeated),
    }).toEqual({ accepted: true, refused: true, repeated: true });
  });

  test('every command has a builder', () => {
    expect(new Set(builders.map(({ type }) => type))).toEqual(new Set(Object.keys(COMMAND_TYPES)));
  });

  test.each(Object.keys(EVENT_TYPES))('%s is what some command causes', (type) => {
    const mine = outcomes.filter((each) => each.type === type).map(({ name }) => name);
    expect(TESTS.some(({ then }) => mine.some((name) => names(then, name)))).toBe(true);
  });
});
