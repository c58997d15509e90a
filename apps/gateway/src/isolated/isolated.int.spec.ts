import { Busy, Isolated, type Task } from './isolated.js';
import { TooMuch } from './watched.js';

const file = new URL('../../test/support/isolated/echo-worker.ts', import.meta.url);
const task: Task = { file, cpuMs: 1_000, bytes: 200 * 1024 * 1024 };
const other: Task = { ...task };
const isolated = new Isolated({ atOnce: 2, waiting: 4 });
const read = (word: string, how = task) =>
  isolated.run<object>(how, () => Promise.resolve(Buffer.from(word)));
afterAll(() => isolated.close());

it('answers, with nothing of the environment in the thread', async () => {
  expect(await read('short')).toMatchObject({ bytes: 5, environment: 0 });
});

it.each(['endless', 'greedy', 'growing'])(
  'an %s input is stopped, and the next one is read',
  async (word) => {
    await expect(read(word)).rejects.toThrow(TooMuch);
    expect(await read('next')).toMatchObject({ bytes: 4 });
  },
);

it('one that waits for what never comes is stopped, although it uses no processor time', async () => {
  await expect(read('stuck')).rejects.toThrow(TooMuch);
});

it('tells what broke a thread, and reads the next one', async () => {
  await expect(read('broken')).rejects.toThrow('the thread broke');
  expect(await read('next')).toMatchObject({ bytes: 4 });
});

it('counts processor time, not the clock: what a busy machine makes slow is read all the same', async () => {
  const began = performance.now();
  expect(await read('slow')).toMatchObject({ environment: 0 });
  expect(performance.now() - began).toBeGreaterThan(2 * task.cpuMs);
});

it('has no more threads than it may, whatever they read', async () => {
  const threads = new Set<number>();
  for (const how of [task, other, task, other]) {
    const answers = await Promise.all([read('a', how), read('b', how)]);
    for (const { thread } of answers as { thread: number }[]) threads.add(thread);
  }
  // Two of each kind at a time: a kind that comes again has new ones, since the others took their place.
  expect(threads.size).toBe(8);
});

it('asks for an input only when its turn has come, and takes no more than may wait', async () => {
  let asked = 0;
  const waiting = Array.from({ length: 6 }, () =>
    isolated.run(task, async () => {
      asked += 1;
      return Buffer.from('x');
    }),
  );
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toBe(2);
  await expect(read('one too many')).rejects.toThrow(Busy);
  expect(await Promise.all(waiting)).toHaveLength(6);
  expect(await read('next')).toMatchObject({ bytes: 4 });
});
