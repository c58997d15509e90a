import { untilJudged } from './until-judged.js';

const done = { caseId: 'a', receipt: {} };
const busy = { caseId: 'b', problem: { code: 'try-again' } };
const refused = { caseId: 'c', problem: { code: 'stale-case' } };

/** Answers one after the other, and counts. */
function answering(...answers: readonly (readonly object[])[]) {
  let sent = 0;
  const send = async () => ({ results: answers[sent++] ?? [] });
  return { send, count: () => sent };
}

it('sends once where every case was judged, refused or not', async () => {
  const { send, count } = answering([done, refused]);
  expect(await untilJudged(send)).toEqual({ results: [done, refused] });
  expect(count()).toBe(1);
});

it('goes on as long as fewer are left, and answers with the last', async () => {
  const { send, count } = answering([busy, busy, busy], [done, busy, busy], [done, done, done]);
  expect(await untilJudged(send)).toEqual({ results: [done, done, done] });
  expect(count()).toBe(3);
});

it('gives up where one more time brought nothing', async () => {
  const { send, count } = answering([done, busy], [done, busy], [done, done]);
  expect(await untilJudged(send)).toEqual({ results: [done, busy] });
  expect(count()).toBe(2);
});
