import { decidedNow, isSettled, noteDecided } from './decided.js';

describe('the decisions of a tab', () => {
  it('settle the task that was decided, and not the next one of the same case', () => {
    noteDecided({ registrationId: 'a', seq: 5 });
    expect(isSettled({ registrationId: 'a', seq: 4 }, decidedNow())).toBe(true);
    expect(isSettled({ registrationId: 'a', seq: 5 }, decidedNow())).toBe(false);
    expect(isSettled({ registrationId: 'b', seq: 4 }, decidedNow())).toBe(false);
  });

  it('are kept once for each case, and no more than one request can name', () => {
    for (let seq = 1; seq <= 60; seq += 1) noteDecided({ registrationId: `case ${seq}`, seq });
    noteDecided({ registrationId: 'case 60', seq: 61 });
    expect(decidedNow()).toHaveLength(50);
    expect(decidedNow().at(-1)).toEqual({ registrationId: 'case 60', seq: 61 });
    expect(decidedNow().filter(({ registrationId }) => registrationId === 'case 60')).toHaveLength(1);
  });
});
