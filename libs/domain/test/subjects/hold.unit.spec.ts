import { endsStep, fold, holdDays, isHeld, silentSince } from '../../src/index.js';
import {
  forward,
  hold,
  portalWork,
  recordEscalated,
  recordStandardTimeExceeded,
  releaseHold,
} from '../commands.js';
import {
  by,
  escalated,
  followedUp,
  forwarded,
  holdReleased,
  portalWorkRecorded,
  putOnHold,
  returnedForCorrection,
  standardTimeExceeded,
  stepHalted,
} from '../events.js';
import {
  AT_COMPLETENESS,
  AT_KABID,
  AT_KAPUSDATIN,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_PORTAL_APPROVAL,
  INFORMING_ACTIVATION,
} from '../histories.js';
import { KABID, KAPUSDATIN, NOW, START, VERIFIKATOR } from '../people.js';
import { RENEWAL_AT } from '../renewal/histories.js';
import { REVOCATION_AT, URGENT_AT_CHECK } from '../revocation/histories.js';
import { given, logOf, refused } from '../scenario.js';
import { timelineOf } from '../timeline-of.js';

const RETURN = '2026-03-29T17:00:00.000Z';

describe('Menunda berkas', () => {
  test.each([
    ['Kapusdatin', KAPUSDATIN, AT_KAPUSDATIN, 2],
    ['Kabid', KABID, AT_KABID, 3],
    ['the verifikator at 5', VERIFIKATOR, AT_COMPLETENESS, 5],
    ['the verifikator at 10', VERIFIKATOR, AWAITING_APPROVAL, 10],
    ['the verifikator while the portal decides', VERIFIKATOR, AWAITING_PORTAL_APPROVAL, 10],
    ['the verifikator of a halted step', VERIFIKATOR, [...INFORMING_ACTIVATION, stepHalted(6)], 6],
    ['the verifikator of a revocation', VERIFIKATOR, REVOCATION_AT[6], 6],
    ['the verifikator of a renewal', VERIFIKATOR, RENEWAL_AT[3], 3],
  ] as const)('%s holds a case in their turn, until the day begins in WIB', (_who, actor, history, step) => {
    given(history)
      .when(hold(actor))
      .then(by(actor, putOnHold(step)))
      .repeated()
      .has({ step, heldUntil: RETURN });
  });

  test('nobody holds it out of their turn', () => {
    given(AT_KABID).when(hold(KAPUSDATIN)).then(refused('wrong-turn'));
    given(AWAITING_ACTIVATION).when(hold(VERIFIKATOR)).then(refused('wrong-turn'));
    given(RENEWAL_AT[3]).when(hold(KABID)).then(refused('wrong-post'));
  });

  test('for a reason, and until a day from tomorrow to thirty days from when the step began', () => {
    const until = (day: string) => hold(KAPUSDATIN, { until: day, noteRef: 'catatan-1' });
    given(AT_KAPUSDATIN).when(hold(KAPUSDATIN, {})).then(refused('note-required'));
    given(AT_KAPUSDATIN).when(until('2026-03-26')).then(refused('hold-date'));
    given(AT_KAPUSDATIN).when(until('2026-03-27')).then(putOnHold(2, '2026-03-27'));
    given(AT_KAPUSDATIN).when(until('2026-04-24')).then(putOnHold(2, '2026-04-24'));
    given(AT_KAPUSDATIN).when(until('2026-04-25')).then(refused('hold-date'));
    expect(holdDays(START, NOW)).toEqual({ first: '2026-03-27', last: '2026-04-24' });
  });

  test('holds do not follow each other for ever', () => {
    given(AT_KAPUSDATIN).when(hold(), '2026-04-24T02:00:00.000Z').then(refused('hold-limit'));
    given(AT_KAPUSDATIN).thenAllowed(
      { actor: KAPUSDATIN, ownCase: 'no' },
      ['forward', 'return', 'reject'],
      '2026-04-24T02:00:00.000Z',
    );
  });

  test('it is held anew with another day, and comes back by itself', () => {
    given(AT_KAPUSDATIN, putOnHold(2, '2026-03-28'))
      .when(hold())
      .then(putOnHold())
      .has({ heldUntil: RETURN });
    expect([
      isHeld({ heldUntil: RETURN }, NOW),
      isHeld({ heldUntil: RETURN }, RETURN),
      isHeld({}, NOW),
    ]).toEqual([true, false, false]);
  });

  test('the hold is ended before its day, once', () => {
    given(AT_KAPUSDATIN, putOnHold())
      .when(releaseHold())
      .then(holdReleased())
      .repeated()
      .has({ heldUntil: NOW });
    given(AT_KAPUSDATIN, putOnHold(), holdReleased()).when(releaseHold()).then(refused('not-held'));
    given(AT_KAPUSDATIN).when(releaseHold()).then(refused('not-held'));
    given(AT_KAPUSDATIN, putOnHold()).when(releaseHold(), RETURN).then(refused('not-held'));
  });

  test.each([
    ['forwards it', [...AT_KABID, putOnHold(3), forwarded(3)]],
    ['returns it', [...AT_KABID, putOnHold(3), returnedForCorrection(3)]],
    ['works in the portal', [...AWAITING_ACTIVATION, stepHalted(7), putOnHold(7), portalWorkRecorded(7)]],
  ])('it ends when the official %s', (_what, history) => {
    expect(fold(logOf(history))).not.toHaveProperty('heldUntil');
  });

  test('a held case is decided as any other, and another post’s word leaves it held', () => {
    given(AT_KABID, putOnHold(3)).when(forward(KABID)).then(forwarded(3));
    given([...INFORMING_ACTIVATION, stepHalted(6), putOnHold(6)])
      .when(portalWork())
      .then(portalWorkRecorded(6));
    given(URGENT_AT_CHECK, putOnHold(5), followedUp(2)).has({ heldUntil: RETURN });
  });
});

describe('Waktu baku selama penundaan', () => {
  test('runs on, from when the step began', () => {
    given(AT_KAPUSDATIN, putOnHold()).has({ since: START, overdue: false });
    given(AT_KAPUSDATIN, putOnHold())
      .when(recordStandardTimeExceeded())
      .then(standardTimeExceeded(2))
      .has({ overdue: true, heldUntil: RETURN });
  });

  test('silence is counted from the return, and told anew where it was told before', () => {
    const told = [...AT_KABID, standardTimeExceeded(3), escalated(3)];
    expect(fold(logOf([...told, putOnHold(3)]))).not.toHaveProperty('escalatedTo');
    given(told, putOnHold(3)).when(recordEscalated()).then(escalated(3));
    expect(silentSince({ since: START, heldUntil: RETURN })).toBe(RETURN);
    expect(silentSince({ since: START })).toBe(START);
  });

  test('the timeline tells it with its day, and the step goes on', () => {
    const timeline = timelineOf(logOf([...AT_KAPUSDATIN, putOnHold(), holdReleased()]));
    expect(timeline.slice(1)).toMatchObject([
      { step: 2, outcome: 'held', until: '2026-03-30', noteRef: 'catatan-1', actor: KAPUSDATIN },
      { step: 2, outcome: 'released', actor: KAPUSDATIN },
    ]);
    expect(timeline.filter(endsStep)).toHaveLength(1);
  });
});
