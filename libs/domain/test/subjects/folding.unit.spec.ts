import { evolve, fold, initialState, roundOf, type SubmittedCase } from '../../src/index.js';
import { forwarded, letterSubmitted } from '../events.js';
import { AT_KABID, AWAITING_ACTIVATION, ISSUED, SECOND_ACTIVATION } from '../histories.js';
import { minutesAfterStart } from '../people.js';
import { logOf } from '../scenario.js';

describe('Melipat peristiwa menjadi keadaan', () => {
  test('no events: no case', () => {
    expect(fold([])).toEqual(initialState);
  });

  test('the state carries the last seq, and since when the case stands there', () => {
    expect(fold(logOf(AT_KABID))).toMatchObject({ seq: 2, since: minutesAfterStart(1) });
  });

  test.each([
    ['a gap', 4],
    ['an event twice', 2],
    ['an older event', 1],
  ])('%s in the log is refused loudly', (_title, seq) => {
    const [, second] = logOf(AT_KABID);
    const state = fold(logOf(AT_KABID));
    expect(() => evolve(state, { ...second!, seq })).toThrow(RangeError);
  });

  test('an event before the letter is refused loudly', () => {
    expect(() => fold(logOf([forwarded(2)]))).toThrow('before the letter');
  });

  test('a second letter does not open the case anew', () => {
    expect(() => fold(logOf([...AT_KABID, letterSubmitted()]))).toThrow('second letter');
  });

  test('the whole way, from the log as JSON', () => {
    const log = logOf(ISSUED);
    expect(fold(JSON.parse(JSON.stringify(log)) as typeof log)).toEqual(fold(log));
  });

  test('rounds: of the letter up to 5, of the activation after it', () => {
    expect(roundOf(fold(logOf(AT_KABID)) as SubmittedCase)).toBe(1);
    expect(roundOf(fold(logOf(AWAITING_ACTIVATION)) as SubmittedCase)).toBe(1);
    expect(roundOf(fold(logOf(SECOND_ACTIVATION)) as SubmittedCase)).toBe(2);
  });
});
