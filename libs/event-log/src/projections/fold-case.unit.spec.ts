import { addOfficeTime } from '@tte/domain';
import fc from 'fast-check';
import { FULL_WAY, OFFICE, walk } from '../../test/support/walk.js';
import { chain } from '../hash-chain.js';
import { foldCase } from './fold-case.js';

const events = (choices: readonly (string | number)[]) => chain('r1', walk('r1', choices));
const folded = (choices: readonly (string | number)[]) => foldCase(undefined, events(choices), OFFICE);

describe('the projections of a case', () => {
  it('tell after the letter that Kapusdatin is waited for, and until when', () => {
    const view = folded(['submit-letter'])?.view;
    expect(view).toMatchObject({ waitingOn: 'kapusdatin', step: 2, open: true, seq: 1 });
    expect(view?.receivedAt).toBe('2026-03-16T00:30:00.000Z');
    expect(view?.submittedAt).toBe('2026-03-16T01:07:00.000Z');
    expect(view?.dueAt).toBe(addOfficeTime('2026-03-16T01:07:00.000Z', 15, OFFICE));
    expect(view?.task).toMatchObject({
      post: 'kapusdatin',
      seq: 1,
      dueAt: view?.dueAt,
      receivedAt: view?.receivedAt,
    });
  });

  it('have no task and no time due while the applicant or a machine is waited for', () => {
    const returned = folded(['submit-letter', 'return'])?.view;
    expect(returned).toMatchObject({ status: 'returned', waitingOn: 'pemohon' });
    expect(returned).not.toHaveProperty('task');
    expect(returned).not.toHaveProperty('dueAt');
  });

  it('tell how long each party was waited for, the office in office time', () => {
    const waitPeriods = folded(['submit-letter', 'forward', 'return', 'correct', 'forward'])?.view
      .waitPeriods;
    expect(
      waitPeriods?.map(({ step, waitingOn, owed, officeMinutes }) => [step, waitingOn, owed, officeMinutes]),
    ).toEqual([
      [1, 'operator', true, 37],
      [2, 'kapusdatin', true, 7],
      [3, 'kabid', true, 7],
      [3, 'pemohon', false, 7],
      [3, 'kabid', true, 7],
    ]);
  });

  it('end a wait period only when the case moves on', () => {
    expect(folded(['submit-letter', 'refused', 'exceeded'])?.view.waitPeriods).toHaveLength(1);
    const ways = folded(FULL_WAY)?.view.waitPeriods.map(({ waitingOn }) => waitingOn);
    expect(ways).toEqual(expect.arrayContaining(['operator', 'verifikator', 'pemohon', 'bsre']));
    expect(ways).not.toContain('sistem');
  });

  it('keep the task as it is when an event does not change it', () => {
    const [letter, ...rest] = events(['submit-letter', 'refused']);
    const before = foldCase(undefined, letter ? [letter] : [], OFFICE)?.view;
    const after = foldCase(before, rest, OFFICE);
    expect(after?.taskTouched).toBe(false);
    expect(after?.view.task).toEqual(before?.task);
    expect(after?.view.seq).toBe(2);
  });

  it('let the wait go on that a forwarding had ended which was taken back', () => {
    const waits = (...choices: readonly string[]) => folded(['submit-letter', ...choices])?.view.waitPeriods;
    expect(waits('forward', 'recall')).toEqual(waits());
    expect(waits('forward', 'recall', 'forward')).toMatchObject([
      { step: 1 },
      { step: 2, waitingOn: 'kapusdatin', from: '2026-03-16T01:07:00.000Z', officeMinutes: 14 },
    ]);
  });

  it('give the task back as it was, and what was late is late again', () => {
    const before = folded(['submit-letter'])?.view;
    const back = folded(['submit-letter', 'forward', 'recall'])?.view;
    expect(back?.task).toEqual({ ...before?.task, seq: 3 });
    const late = folded(['submit-letter', 'exceeded', 'forward', 'recall'])?.view;
    expect(late).toMatchObject({ overdueSince: before?.dueAt, task: { overdueSince: before?.dueAt } });
  });

  it('keep in the task until when it is held', () => {
    const held = folded(['submit-letter', 'hold']);
    expect(held?.taskTouched).toBe(true);
    expect(held?.view.task).toMatchObject({ seq: 2, heldUntil: '2026-03-19T17:00:00.000Z' });
    expect(folded(['submit-letter', 'hold', 'forward'])?.view.task).not.toHaveProperty('heldUntil');
  });

  it('keep in the task since when the log holds it as overdue', () => {
    const after = folded(['submit-letter', 'refused', 'exceeded']);
    expect(after?.taskTouched).toBe(true);
    expect(after?.view.task?.overdueSince).toBe('2026-03-16T02:00:00.000Z');
  });

  it('give the verifikator a halted case without a time due', () => {
    const choices = [...FULL_WAY.slice(0, 6), 'halt'];
    expect(folded(choices)?.view.task).toMatchObject({ post: 'verifikator', step: 6 });
    expect(folded(choices)?.view.task).not.toHaveProperty('dueAt');
  });

  it('end with an account and no task', () => {
    const projected = folded(FULL_WAY);
    expect(projected?.view).toMatchObject({ status: 'issued', open: false });
    expect(projected?.view).not.toHaveProperty('waitingOn');
    expect(projected?.account).toMatchObject({ validUntil: '2028-03-16T00:00:00.000Z', unit: 'unit-0' });
  });

  it('are the same wherever the log is cut in two', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 30 }), fc.nat(30), (numbers, cut) => {
        const all = events(['submit-letter', ...numbers]);
        const head = foldCase(undefined, all.slice(0, cut), OFFICE);
        const inTwo = foldCase(head?.view, all.slice(cut), OFFICE);
        expect(inTwo?.view).toEqual(foldCase(undefined, all, OFFICE)?.view);
      }),
    );
  });

  it('refuse a log with a gap and one that does not begin with the letter', () => {
    const all = events(FULL_WAY);
    expect(() => foldCase(undefined, all.slice(1), OFFICE)).toThrow(RangeError);
    expect(() => foldCase(undefined, [...all.slice(0, 2), ...all.slice(3)], OFFICE)).toThrow(RangeError);
  });
});
