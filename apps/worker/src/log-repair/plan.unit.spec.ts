import { decide, fold, initialState, isRefused, type Command, type CaseEvent } from '@tte/domain';
import type { CaseInput } from '@tte/contracts';
import type { TakenMessage } from '@tte/temporal';
import { planCase } from './plan.js';
import type { Run } from './runs.js';

const AT = '2026-03-25T01:00:00.000Z';
const letter = {
  type: 'submit-letter',
  procedure: 'registration',
  commandId: 'reg-1',
  actor: { subject: 'operator1', post: 'operator' },
  caseId: 'reg-1',
  caseNumber: 'TTE-2026-000001',
  letterRef: 'letter-1',
  letterCommitment: 'c0ffee',
  receivedAt: AT,
  unit: 'pusdatin',
  nature: 'biasa',
  employeeKind: 'pns',
  activationRoundLimit: 3,
} as const satisfies Command;
const by = (post: 'kapusdatin' | 'kabid' | 'kasubbid', outcome: object, commandId: string = post) =>
  ({
    type: 'disposition',
    commandId,
    caseId: 'reg-1',
    dataVersion: 1,
    actor: { subject: `${post}1`, post },
    ownCase: 'no',
    ...outcome,
  }) as Command;
const forward = { outcome: 'forward', instruction: 'tindak-lanjuti' };
const reject = { outcome: 'reject', reason: 'lainnya' };

/** The events of these commands, at this time. */
function events(commands: readonly Command[], at = AT): readonly CaseEvent[] {
  return commands.reduce<readonly CaseEvent[]>((before, command) => {
    const decision = decide(command, before.length > 0 ? fold(before) : initialState, at);
    if (isRefused(decision)) throw new Error(decision.refused);
    return [...before, ...decision.events];
  }, []);
}

const ALL = events([letter, by('kapusdatin', forward), by('kabid', forward), by('kasubbid', forward)]);
const run = (carried: readonly CaseEvent[], open = true, messages: readonly TakenMessage[] = []): Run => ({
  caseId: 'reg-1',
  input: { submission: letter, settings: {} as CaseInput['settings'] },
  workflowId: 'w',
  runId: 'r',
  startedAt: 0,
  open,
  terminated: false,
  events: carried,
  acknowledged: 0,
  messages,
  caseNumbers: [],
});
/** A run for the mails of the case, which has ended, that read the log up to an event. */
const mails = (carried: readonly CaseEvent[], open = true): Run => {
  const { input: _input, ...ofCase } = run(carried, open);
  return { ...ofCase, workflowId: 'closed-case-reg-1', startedAt: 1 };
};
const plan = (logged: readonly CaseEvent[], ...of: readonly Run[]) => {
  const { append, terminate, resume, gap, lostMessages } = planCase('reg-1', logged, of);
  const ended = terminate.map(({ workflowId }) => workflowId);
  return { append: append.map(({ seq }) => seq), ended, resume, gap, lost: lostMessages };
};
const NOTHING = { append: [], ended: [], resume: undefined, gap: undefined, lost: [] };

test('log and run that agree are left alone, at rest and while the run is about to append', () => {
  expect(plan(ALL, run(ALL))).toEqual(NOTHING);
  expect(plan([], run([]))).toEqual(NOTHING);
});

test.each([0, 1, 2, 3])('a log that ends behind event %i gets the others from the run', (known) => {
  const append = [1, 2, 3, 4].slice(known);
  expect(plan(ALL.slice(0, known), run(ALL))).toEqual({ ...NOTHING, append });
  // The run has ended since, and the case has not: it goes on in another.
  expect(plan(ALL.slice(0, known), run(ALL, false))).toEqual({ ...NOTHING, append, resume: 'case' });
});

test.each([0, 1, 2, 3])(
  'a run that knows the case up to event %i is ended, and another takes it up',
  (known) => {
    expect(plan(ALL, run(ALL.slice(0, known)))).toEqual({ ...NOTHING, ended: ['w'], resume: 'case' });
  },
);

test('a case without a run is taken up', () => {
  expect(plan(ALL)).toEqual({ ...NOTHING, resume: 'case' });
});

test('both went on: the log wins, and what only the run was told is named', () => {
  const other = events([letter, by('kapusdatin', reject, 'late')], '2026-03-26T01:00:00.000Z');
  const forked = [ALL[0], other[1]] as CaseEvent[];
  const message = { name: 'disposition', by: 'update', commandId: 'late', post: 'kapusdatin' } as const;
  const known = { ...message, commandId: 'kapusdatin' };
  expect(plan(ALL.slice(0, 2), run(forked, true, [known, message]))).toEqual({
    ...NOTHING,
    ended: ['w'],
    resume: 'case',
    lost: [message],
  });
});

test('an event that is nowhere is named, and nothing behind it is appended', () => {
  const holed = ALL.filter(({ seq }) => seq !== 3);
  expect(plan(ALL.slice(0, 1), run(holed))).toEqual({ ...NOTHING, append: [2], gap: 3 });
});

test('a case that is over needs no run, but a rejection is told', () => {
  const rejected = events([letter, by('kapusdatin', reject)]);
  const told = {
    ...(rejected[1] as CaseEvent),
    seq: 3,
    type: 'ApplicantInformed',
    data: { mail: 'rejected', recipients: 1 },
  } as CaseEvent;
  expect(plan(rejected)).toEqual({ ...NOTHING, resume: 'case' });
  expect(plan([...rejected, told])).toEqual(NOTHING);
  expect(plan([...rejected, told], run(rejected))).toEqual({ ...NOTHING, ended: ['w'] });
});

describe('the mails of a case that has ended', () => {
  const closed = events([letter, by('kapusdatin', reject)]);
  const more = (type: string, data: object): CaseEvent =>
    ({ ...(closed[1] as CaseEvent), seq: 0, commandId: undefined, type, data }) as unknown as CaseEvent;
  const numbered = (list: readonly CaseEvent[]) => list.map((event, index) => ({ ...event, seq: index + 1 }));
  const ref = 'rejected/2/1';
  const told = numbered([...closed, more('ApplicantInformed', { mail: 'rejected', recipients: 1, ref })]);
  const bounce = more('MailBounced', { ref, mail: 'rejected', to: 'applicant', cause: 'mailbox-unknown' });
  const bounced = numbered([...told, bounce]);
  const asked = numbered([...bounced, more('MailResendAsked', { ref, mail: 'rejected' })]);
  const caseRun = run(told, false);

  test('the log gets what their run has brought, with what the case itself has', () => {
    expect(plan(told, caseRun, mails(bounced, false))).toEqual({ ...NOTHING, append: [4] });
    expect(plan(closed, caseRun, mails(bounced, false))).toEqual({ ...NOTHING, append: [3, 4] });
  });

  test('a run that has read nothing yet knows nothing, and is in nobody’s way', () => {
    expect(plan(told, caseRun, mails([]))).toEqual(NOTHING);
    expect(plan(closed, caseRun, mails([]))).toEqual({ ...NOTHING, append: [3] });
  });

  test('a run that knows less than the log is ended, and another sends what is still to be sent', () => {
    expect(plan(bounced, caseRun, mails(told))).toEqual({ ...NOTHING, ended: ['closed-case-reg-1'] });
    expect(plan(asked, caseRun, mails(bounced))).toEqual({
      ...NOTHING,
      ended: ['closed-case-reg-1'],
      resume: 'mails',
    });
    expect(plan(asked, caseRun)).toEqual({ ...NOTHING, resume: 'mails' });
    expect(plan(asked, caseRun, mails(asked))).toEqual(NOTHING);
  });
});
