import { setImmediate } from 'node:timers/promises';
import { PerCaseLimiter } from './per-case-limiter.js';

const late = () => new RangeError('late');
const PATIENCE = 60_000;

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { work: () => promise, end: resolve };
}

it('a few of one case are under way at once, all get their turn in order, and nothing stays', async () => {
  const limiter = new PerCaseLimiter(4);
  let now = 0;
  let most = 0;
  const began: number[] = [];
  const work = (index: number) => async () => {
    began.push(index);
    most = Math.max(most, (now += 1));
    await setImmediate();
    now -= 1;
    if (index % 3 === 0) throw new TypeError('refused');
    return index;
  };
  const all = Array.from({ length: 100 }, (_, index) => limiter.run('one', PATIENCE, work(index), late));
  const outcomes = await Promise.allSettled(all);
  expect(most).toBe(4);
  expect(began).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(outcomes[1]).toEqual({ status: 'fulfilled', value: 1 });
  expect(outcomes[3]).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } });
  await setImmediate();
  expect(limiter.size).toBe(0);
});

it('another case does not wait', async () => {
  const limiter = new PerCaseLimiter(1);
  const slow = held();
  const first = limiter.run('one', PATIENCE, slow.work, late);
  await expect(limiter.run('other', PATIENCE, async () => 'at once', late)).resolves.toBe('at once');
  await setImmediate();
  expect(limiter.size).toBe(1);
  slow.end();
  await first;
});

it('whose turn does not come in time is told so, and is not done later', async () => {
  const limiter = new PerCaseLimiter(1);
  const slow = held();
  const first = limiter.run('one', PATIENCE, slow.work, late);
  let done = false;
  const second = limiter.run('one', 10, async () => void (done = true), late);
  await expect(second).rejects.toThrow('late');
  slow.end();
  await first;
  await setImmediate();
  expect([done, limiter.size]).toEqual([false, 0]);
});
