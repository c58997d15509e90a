import { Isolated, TooMuch } from './isolated.js';

const FILE = new URL('../../test/support/isolated/echo-worker.ts', import.meta.url);
const isolated = new Isolated<object>(FILE, { ms: 3_000, bytes: 200 * 1024 * 1024, atOnce: 2 });
const run = (word: string) => isolated.run(() => Promise.resolve(Buffer.from(word)));
afterAll(() => isolated.close());

it('answers, with nothing of the environment in the thread', async () => {
  expect(await run('short')).toEqual({ bytes: 5, environment: 0 });
});

it.each(['endless', 'greedy'])('an %s input is stopped, and the next one is read', async (word) => {
  await expect(run(word)).rejects.toThrow(TooMuch);
  expect(await run('next')).toMatchObject({ bytes: 4 });
});

it('tells what broke a thread, and reads the next one', async () => {
  await expect(run('broken')).rejects.toThrow('the thread broke');
  expect(await run('next')).toMatchObject({ bytes: 4 });
});

it('asks for an input only when its turn has come', async () => {
  let asked = 0;
  const waiting = Array.from({ length: 6 }, () =>
    isolated.run(async () => {
      asked += 1;
      return Buffer.from('x');
    }),
  );
  await Promise.resolve();
  expect(asked).toBe(2);
  expect(await Promise.all(waiting)).toHaveLength(6);
});
