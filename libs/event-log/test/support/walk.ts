import {
  allMatching,
  againOf,
  decide,
  initialState,
  evolve,
  isRefused,
  isTroubled,
  LEVELS,
  pointsOf,
  standsInLetter,
  type Actor,
  type Command,
  type OfficeCalendar,
  type PersonCommand,
  type CaseEvent,
  type CaseState,
} from '@tte/domain';

export const OFFICE: OfficeCalendar = {
  opensAt: 450,
  closesAt: 960,
  workdays: [1, 2, 3, 4, 5],
  holidays: ['2026-03-19'],
  urgentMinutes: 5,
  escalationMinutes: 60,
};

/** A way to the certificate: commands are taken by name, as far as they are possible. */
export const FULL_WAY: readonly string[] = [
  ...['submit-letter', 'forward', 'forward', 'forward', 'complete', 'record-bsre-registration'],
  ...['record-informed', 'record-activated', 'record-identity-not-confirmed', 'request-approval', 'approve'],
  ...['record-informed', 'nudge', 'record-issued', 'record-informed'],
];

/** Events of a case that takes these commands, by name or (modulo what is possible) by number. */
export function walk(caseId: string, choices: readonly (string | number)[]): CaseEvent[] {
  let state: CaseState = initialState;
  const events: CaseEvent[] = [];
  let minute = Date.parse('2026-03-16T01:00:00.000Z');
  for (const [index, choice] of choices.entries()) {
    const soon = minute + 5_000;
    minute += 7 * 60_000;
    const possible = candidates(caseId, index, state).flatMap(([name, command]) => {
      // Whoever takes a forwarding back does so at once.
      const at = name === 'recall' ? soon : minute;
      const decision = decide(command, state, new Date(at).toISOString());
      return isRefused(decision) || decision.events.length === 0 ? [] : [{ name, events: decision.events }];
    });
    const taken =
      typeof choice === 'number'
        ? possible[choice % Math.max(1, possible.length)]
        : possible.find(({ name }) => name === choice);
    if (taken?.name === 'recall') minute = soon;
    for (const event of taken?.events ?? []) {
      state = evolve(state, event);
      events.push(event);
    }
  }
  return events;
}

function candidates(caseId: string, index: number, state: CaseState): [string, Command][] {
  const commandId = `command-${index}`;
  const envelope = (actor: Actor) => ({
    commandId,
    caseId,
    dataVersion: state.status === 'new' ? 1 : state.facts.dataVersion,
    actor,
    ownCase: 'no' as const,
  });
  const [kapusdatin, kabid, kasubbid, verifikator] = LEVELS.map((post) => ({ subject: `u-${post}`, post }));
  const byOperator = envelope({ subject: 'u-operator', post: 'operator' });
  const unit = `unit-${index % 3}`;
  const letter = { letterRef: `letter-${caseId}-${index}`, letterCommitment: `c-${index}` };
  const corrected = correctionOf(state, unit, letter);
  const of = (actor: Actor | undefined, command: object) =>
    ({ ...envelope(actor ?? { subject: 'u', post: 'operator' }), ...command }) as PersonCommand;
  const noteRef = `note-${index}`;
  const looked = state.status === 'new' ? {} : allMatching(pointsOf(state));
  return [
    ['submit-letter', letterCommand(caseId, unit, letter)],
    ...[kapusdatin, kabid, kasubbid].flatMap((actor): [string, Command][] => [
      ['forward', of(actor, { type: 'disposition', outcome: 'forward', instruction: 'tindak-lanjuti' })],
      ['return', of(actor, { type: 'disposition', outcome: 'return', fields: ['position'], noteRef })],
      ['return-letter', of(actor, { type: 'disposition', outcome: 'return', fields: ['name', 'pic'] })],
      ['reject', of(actor, { type: 'disposition', outcome: 'reject', reason: 'lainnya', noteRef })],
      ['recall', of(actor, { type: 'disposition-recall' })],
      ['hold', of(actor, { type: 'hold', until: '2026-03-20', noteRef })],
      ['hold-release', of(actor, { type: 'hold-release' })],
    ]),
    ['complete', of(verifikator, { type: 'completeness', outcome: 'complete', checks: looked })],
    ['return', of(verifikator, { type: 'completeness', outcome: 'return', fields: ['unit'] })],
    ['correct', { ...byOperator, type: 'correction', ...corrected, noteRef }],
    ['approve', of(verifikator, { type: 'approval', outcome: 'approve', checks: looked, noteRef: 'note-1' })],
    ['reactivate', of(verifikator, { type: 'approval', outcome: 'reactivate', fields: ['position'] })],
    ['nudge', { ...byOperator, type: 'nudge' }],
    ['portal-work', of(verifikator, { type: 'portal-work' })],
    ['record-bsre-registration', { type: 'record-bsre-registration', found: false, bsreStatus: 'NEW' }],
    ...(
      ['activate', 'reactivate', 'set-passphrase', 'issued', 'returned', 'corrected', 'rejected'] as const
    ).map((mail): [string, Command] => ['record-informed', { type: 'record-informed', mail, recipients: 2 }]),
    ['record-activated', { type: 'record-activated', bsreStatus: 'NEW' }],
    ['record-identity-confirmed', { type: 'record-identity-confirmed', verdicts: { name: 'equal' } }],
    ['record-identity-not-confirmed', { type: 'record-identity-not-confirmed', because: 'not-asn' }],
    ['request-approval', { type: 'request-approval', simpeg: { name: 'near', nip: 'unknown' } }],
    ['record-issued', { type: 'record-issued', validUntil: '2028-03-16T00:00:00.000Z' }],
    ['halt', { type: 'halt', cause: 'mail-refused' }],
    ['exceeded', { type: 'record-standard-time-exceeded', dueAt: '2026-03-16T02:00:00.000Z' }],
    ['escalated', { type: 'record-escalated', dueAt: '2026-03-16T03:00:00.000Z' }],
    ['refused', { type: 'record-refused-signal', command: 'nudge', code: 'wrong-turn' }],
    ...aboutMails(state, (command) => of(verifikator, command)),
    ['withdraw', { ...byOperator, type: 'withdrawal' }],
  ];
}

/** A mail comes back, and somebody sees to it. */
function aboutMails(
  state: CaseState,
  byVerifikator: (command: object) => PersonCommand,
): [string, Command][] {
  if (state.status === 'new') return [];
  const { mails, dataVersion } = state.facts;
  const last = mails.at(-1);
  const troubled = mails.find(isTroubled);
  const again = mails.find((one) => one.state === 'resending');
  const newDataVersion = dataVersion + 1;
  return [
    ...(last ? [['bounced', bounceOf(last.ref)] satisfies [string, Command]] : []),
    ...(troubled
      ? ([
          ['mail-resend', byVerifikator({ type: 'mail-resend', ref: troubled.ref })],
          ['mail-handled', byVerifikator({ type: 'mail-handled', ref: troubled.ref, noteRef: 'note-m' })],
          [
            'email-correction',
            byVerifikator({ type: 'email-correction', newDataVersion, noteRef: 'note-m' }),
          ],
        ] satisfies [string, Command][])
      : []),
    ...(again
      ? ([
          ['again', { type: 'record-informed', mail: again.mail, recipients: 2, ref: againOf(again.ref) }],
        ] satisfies [string, Command][])
      : []),
  ];
}

const bounceOf = (ref: string): Command => ({
  type: 'record-bounced',
  ref,
  to: 'applicant',
  cause: 'mailbox-unknown',
});

/** Changes just what was returned, with a new letter where that stands in the letter. */
function correctionOf(state: CaseState, unit: string, letter: object) {
  const fields = state.status === 'returned' ? state.fields : [];
  const facts = state.status === 'new' ? undefined : state.facts;
  return {
    newDataVersion: (facts?.dataVersion ?? 0) + 1,
    fields,
    unit: fields.includes('unit') ? unit : (facts?.unit ?? unit),
    employeeKind: facts?.employeeKind ?? ('pns' as const),
    ...(fields.some(standsInLetter) && letter),
  };
}

const letterCommand = (
  caseId: string,
  unit: string,
  letter: { letterRef: string; letterCommitment: string },
): Command => ({
  type: 'submit-letter',
  procedure: 'registration',
  commandId: `submit-${caseId}`,
  actor: { subject: 'u-operator', post: 'operator' },
  caseId,
  caseNumber: `TTE-2026-${caseId}`,
  ...letter,
  receivedAt: '2026-03-16T00:30:00.000Z',
  unit,
  nature: 'segera',
  employeeKind: 'tni',
  activationRoundLimit: 3,
});
