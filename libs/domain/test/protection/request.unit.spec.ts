import {
  decideRequest,
  dueOf,
  evolveRequest,
  REQUEST_KINDS,
  REQUEST_LAW,
  requestStanding,
  type RefusalGround,
  type RequestEvent,
  type RequestState,
} from '../../src/index.js';

const HOUR = 60 * 60_000;
/** A Friday evening, WIB: what follows is a weekend, and the clock runs. */
const RECEIVED = '2026-03-13T11:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(RECEIVED) + hours * HOUR).toISOString();
const words = { ref: 'r', commitment: 'c' };
const received = (more: Partial<Extract<RequestEvent, { type: 'RequestReceived' }>> = {}): RequestEvent => ({
  type: 'RequestReceived',
  ...{ kind: 'access', channel: 'letter', receivedAt: RECEIVED, caseIds: ['a'], hasEmail: true, words },
  ...more,
});
const checked: RequestEvent = { type: 'IdentityChecked', means: 'identity-card' };
const exported: RequestEvent = { type: 'RightExercised', right: 'export' };
const granted: RequestEvent = { type: 'RequestGranted' };
const refusedBy = (ground: RefusalGround): RequestEvent => ({ type: 'RequestRefused', ground });
const refused = refusedBy('pasal-33');
const answered: RequestEvent = { type: 'RequestAnswered', by: 'mail', words };

const given = (...events: readonly RequestEvent[]): RequestState | undefined => {
  let state: RequestState | undefined;
  events.forEach((event, index) => {
    state = evolveRequest(state, event, { at: after(index), by: 'admin1' });
  });
  return state;
};
const standing = (at: string, ...events: readonly RequestEvent[]) => {
  const state = given(...events);
  return state && requestStanding(state, at);
};
const rule = (step: RequestEvent, ...events: readonly RequestEvent[]) =>
  decideRequest(step, given(...events), after(10));

describe('given a request of a person', () => {
  it.each([
    ['given nothing, a receipt is taken', [], received()],
    ['given its receipt, the identity is checked', [received()], checked],
    ['given the identity, the right is exercised', [received(), checked], exported],
    ['given it was exercised, it is granted', [received(), checked, exported], granted],
    ['given words instead, it is granted', [received(), checked], { ...granted, words }],
    ['given its receipt alone, it is refused with a ground', [received()], refused],
    ['given a decision, it is answered', [received(), checked, exported, granted], answered],
    [
      'given no address, it is answered by hand',
      [received({ hasEmail: false }), refused],
      { ...answered, by: 'hand-over' },
    ],
    [
      'given an answer by mail, the machine tells how it fared',
      [received(), refused, answered],
      { type: 'AnswerSent' },
    ],
  ] as const)('%s', (_what, events, step) => {
    expect(rule(step, ...events)).toEqual({ events: [step] });
  });

  it.each([
    ['a receipt in the future', [], received({ receivedAt: after(11) }), 'ahead-of-time'],
    ['a second check', [received(), checked], checked, 'identity-checked-already'],
    ['a right before the check', [received()], exported, 'identity-unchecked'],
    [
      'another right',
      [received(), checked],
      { type: 'RightExercised', right: 'erasure' },
      'right-does-not-fit',
    ],
    ['a grant before the check', [received()], granted, 'identity-unchecked'],
    ['a grant of what was not done', [received(), checked], granted, 'not-carried-out'],
    ['a second decision', [received(), refused], granted, 'request-decided'],
    ["access by the state's interests", [received()], refusedBy('pasal-15'), 'ground-does-not-fit'],
    [
      'a correction since the data are needed',
      [received({ kind: 'correction' })],
      refusedBy('masih-diperlukan'),
      'ground-does-not-fit',
    ],
    [
      'an erasure by the danger of disclosure',
      [received({ kind: 'erasure' })],
      refusedBy('pasal-33'),
      'ground-does-not-fit',
    ],
    [
      'what was corrected to another kind',
      [received(), { type: 'RequestCorrected', kind: 'objection', receivedAt: RECEIVED, words }],
      refusedBy('pasal-33'),
      'ground-does-not-fit',
    ],
    ['a right after the decision', [received(), checked, refused], exported, 'request-decided'],
    ['an answer before the decision', [received(), checked], answered, 'request-undecided'],
    ['a mail without an address', [received({ hasEmail: false }), refused], answered, 'no-address'],
    ['a step after the answer', [received(), refused, answered], checked, 'request-answered'],
  ] as const)('%s is refused', (_what, events, step, refusal) => {
    expect(rule(step as RequestEvent, ...events)).toEqual({ refused: refusal });
  });

  it('UU 27/2022 excepts erasure, objection and restriction in article 15, access and correction in 33', () => {
    const fits = (ground: RefusalGround) =>
      REQUEST_KINDS.filter((kind) => !('refused' in rule(refusedBy(ground), received({ kind }))));
    expect(fits('pasal-15')).toEqual(['restriction', 'erasure', 'objection']);
    expect(fits('pasal-33')).toEqual(['access', 'correction']);
    expect(fits('identitas-tidak-terbukti')).toEqual(REQUEST_KINDS);
  });

  it('a correction of kind and receipt holds from then on, and moves the clock', () => {
    const earlier = after(-24);
    const corrected: RequestEvent = { type: 'RequestCorrected', kind: 'erasure', receivedAt: earlier, words };
    expect(rule(corrected, received())).toEqual({ events: [corrected] });
    expect(given(received(), corrected)).toMatchObject({ kind: 'erasure', receivedAt: earlier });
    expect(standing(after(49), received(), corrected)).toBe('over');
  });

  it('what the machine tells a second time is not on record twice', () => {
    expect(rule({ type: 'AnswerSent' }, received(), refused, answered, { type: 'AnswerSent' })).toEqual({
      events: [],
    });
  });

  it('runs 72 hours by the calendar, the last 24 of them near the end, and stops with the answer', () => {
    expect(dueOf(RECEIVED)).toBe(after(72));
    expect([1, 47.9, 48, 72].map((hours) => standing(after(hours), received()))).toEqual([
      'running',
      'running',
      'near',
      'near',
    ]);
    expect(standing(after(72.01), received())).toBe('over');
    expect(standing(after(200), received(), refused, answered)).toBe('met');
    const late = { ...given(received(), refused, answered), answeredAt: after(73) } as RequestState;
    expect(requestStanding(late, after(200))).toBe('late');
  });

  it('every kind names its articles, and access, correction and restriction have the clock of the law', () => {
    expect(REQUEST_KINDS.filter((kind) => REQUEST_LAW[kind].isClockLaw)).toEqual([
      'access',
      'correction',
      'restriction',
    ]);
    for (const kind of REQUEST_KINDS) expect(REQUEST_LAW[kind].articles).toMatch(/^Pasal \d/);
  });
});
