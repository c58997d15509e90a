import { lastingEnds } from '../../src/index.js';
import { complete, forward, hold, nudge, recall } from '../commands.js';
import {
  by,
  completenessConfirmed,
  dataCorrected,
  followedUp,
  forwarded,
  letterSubmitted,
  putOnHold,
  recalled,
  returnedForCorrection,
  signalRefused,
  standardTimeExceeded,
  escalated,
} from '../events.js';
import { AT_COMPLETENESS, AT_KABID, AT_KAPUSDATIN } from '../histories.js';
import { HOLDERS, KABID, KAPUSDATIN, KASUBBID, minutesAfterStart, plh, START } from '../people.js';
import { REVOKED_FOLLOW_UP, REVOCATION_AT, URGENT_AT_CHECK, URGENT_LETTER } from '../revocation/histories.js';
import { given, logOf, refused } from '../scenario.js';
import { timelineOf } from '../timeline-of.js';

/** So many seconds after the last event of a history. */
const after = (seconds: number, history: readonly unknown[]) =>
  minutesAfterStart(history.length - 1 + seconds / 60);

describe('Membatalkan penerusan', () => {
  test.each([
    ['Kapusdatin', KAPUSDATIN, [letterSubmitted(), forwarded(2)], 2],
    ['Kabid', KABID, [letterSubmitted(), forwarded(2), forwarded(3)], 3],
    ['Kasubbid', KASUBBID, AT_COMPLETENESS, 4],
    ['Kasubbid, of a revocation', KASUBBID, REVOCATION_AT[5], 4],
  ] as const)('%s takes back what they have just forwarded', (_who, actor, history, step) => {
    given(history)
      .when(recall(actor), after(9, history))
      .then(recalled(step))
      .repeated()
      .stands('awaiting-disposition', step)
      .has({ since: minutesAfterStart(step - 2), overdue: false });
  });

  test('the answer and the word back have five seconds more, and no longer', () => {
    given(AT_KABID).when(recall(), after(15, AT_KABID)).then(recalled());
    given(AT_KABID).when(recall(), after(15.1, AT_KABID)).then(refused('recall-late'));
  });

  test('only whoever forwarded it last can', () => {
    const late = after(3, AT_KABID);
    given(AT_KABID).when(recall(KABID), late).then(refused('recall-overtaken'));
    given(AT_KABID)
      .when(recall({ ...KAPUSDATIN, subject: 'staf-7' }), late)
      .then(refused('recall-overtaken'));
    given(AT_KABID).when(recall(HOLDERS.operator), late).then(refused('wrong-post'));
    given(AT_KAPUSDATIN).when(recall(), after(3, AT_KAPUSDATIN)).then(refused('recall-overtaken'));
  });

  test('a stand-in can, as long as their mandate is in force', () => {
    const stand = [letterSubmitted(), by(plh('kapusdatin'), forwarded(2))];
    given(stand)
      .when(recall(plh('kapusdatin')), after(3, stand))
      .then(by(plh('kapusdatin'), recalled()));
  });

  test.each([
    ['has forwarded it', [...AT_KABID, forwarded(3)]],
    ['has returned it', [...AT_KABID, returnedForCorrection(3)]],
    ['has put it on hold', [...AT_KABID, putOnHold(3)]],
    ['has found it complete', [...AT_COMPLETENESS, completenessConfirmed()]],
  ])('not once the next official %s', (_what, history) => {
    const actor = history.length > 4 ? KASUBBID : KAPUSDATIN;
    given(history).when(recall(actor), START).then(refused('recall-overtaken'));
  });

  test('what happens beside the steps does not stand in the way', () => {
    const history = [...AT_KABID, signalRefused(3)];
    given(history).when(recall(), after(3, AT_KABID)).then(recalled());
  });

  test('the step is as late as it was, and is decided anew', () => {
    const late = [...AT_KAPUSDATIN, standardTimeExceeded(), escalated(2, 'operator'), forwarded(2)];
    given(late, recalled()).has({ since: START, overdue: true, escalatedTo: 'operator', step: 2 });
    given(AT_KABID, recalled())
      .when(forward({ ...KAPUSDATIN, subject: 'staf-7' }))
      .then(by({ ...KAPUSDATIN, subject: 'staf-7' }, forwarded(2)))
      .knows({ decidedBy: { kapusdatin: 'staf-7' } });
    given(AT_KABID, recalled())
      .when(recall(), after(3, [...AT_KABID, recalled()]))
      .then(refused('recall-overtaken'));
  });

  test('whoever decided at that level before has still done so, and a hold goes on', () => {
    const history = [...AT_KAPUSDATIN, returnedForCorrection(2), dataCorrected(2), forwarded(2)];
    given(history, recalled()).knows({ decidedBy: { kapusdatin: KAPUSDATIN.subject }, dataVersion: 2 });
    given(AT_KABID, recalled()).knows({ decidedBy: {} });
    given(AT_KAPUSDATIN, putOnHold(), forwarded(2), recalled()).has({
      heldUntil: '2026-03-29T17:00:00.000Z',
    });
  });

  test('nobody takes back a disposition of a renewal, which has none, nor of a closed case', () => {
    given(AT_KABID).when(nudge()).then(refused('wrong-turn'));
    given([...REVOKED_FOLLOW_UP, followedUp(2), followedUp(4)])
      .when(recall(KASUBBID), after(3, [...REVOKED_FOLLOW_UP, 1, 2]))
      .then(refused('case-closed'));
  });

  test('of an urgent letter the first word is taken back from the verifikator', () => {
    given(URGENT_AT_CHECK)
      .when(recall(KABID), after(3, URGENT_AT_CHECK))
      .then(by(KABID, recalled(3)))
      .stands('awaiting-disposition', 2)
      .knows({ decidedBy: {} })
      .has({ since: START });
    given(URGENT_LETTER, by(KABID, forwarded(3)), recalled(3))
      .when(complete())
      .then(refused('wrong-turn'));
  });

  test('a word that followed leaves the case where it is, and missing again', () => {
    const history = [...URGENT_AT_CHECK, followedUp(2)];
    given(history)
      .when(recall(KAPUSDATIN), after(3, history))
      .then({ ...recalled(2) })
      .stands('awaiting-completeness', 5)
      .knows({ decidedBy: { kabid: KABID.subject } });
    given(history).when(recall(KABID), after(3, history)).then(refused('recall-overtaken'));
    const after8 = [...REVOKED_FOLLOW_UP, followedUp(2)];
    given(after8)
      .when(recall(KAPUSDATIN), after(3, after8))
      .then(recalled(2))
      .stands('awaiting-follow-up', 2);
  });

  test('the timeline shows both, and neither ends the step', () => {
    const timeline = timelineOf(logOf([...AT_KABID, recalled()]));
    expect(timeline.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      '1 done',
      '2 done',
      '2 recalled',
    ]);
    expect(lastingEnds(timeline).map(({ step }) => step)).toEqual([1]);
  });

  test('a hold begins a wait of its own', () => {
    given(AT_KABID).when(hold(KABID)).then(putOnHold(3));
  });
});
