import { decidedNow, isSettled, noteDecided } from './decided.js';

describe('the decisions of a tab', () => {
  it('settle the task that was decided, and not the next one of the same case', () => {
    noteDecided({ caseId: 'a', seq: 5 });
    expect(isSettled({ caseId: 'a', seq: 4 }, decidedNow())).toBe(true);
    expect(isSettled({ caseId: 'a', seq: 5 }, decidedNow())).toBe(false);
    expect(isSettled({ caseId: 'b', seq: 4 }, decidedNow())).toBe(false);
  });

  it('are kept once for each case, and no more than one request can name', () => {
    for (let seq = 1; seq <= 60; seq += 1) noteDecided({ caseId: `case ${seq}`, seq });
    noteDecided({ caseId: 'case 60', seq: 61 });
    expect(decidedNow()).toHaveLength(50);
    expect(decidedNow().at(-1)).toEqual({ caseId: 'case 60', seq: 61 });
    expect(decidedNow().filter(({ caseId }) => caseId === 'case 60')).toHaveLength(1);
  });
});
