import { linesOf } from './fold-report.js';

test('of a damaged case the report says which it is, what is wrong and where', () => {
  const since = '2026-03-20T00:00:00.000Z';
  const damaged = [{ caseId: 'r1', code: 'gap', seq: 3, since }] as const;
  expect(linesOf({ folded: 299, dropped: 1, damaged })).toEqual([
    '299 cases folded anew, 1 dropped that the log does not know, 1 damaged',
    `damaged: r1 gap at event 3, noticed ${since}; its projections stay as they were`,
  ]);
});
