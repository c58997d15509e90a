import { parentPort, threadId } from 'node:worker_threads';

/** Does as it is told: ends never, takes all, takes its time, breaks, never answers, or tells of its input and its environment. */
parentPort?.on('message', (content: Uint8Array) => {
  const word = Buffer.from(content).toString();
  const taken: unknown[] = [];
  while (word === 'endless');
  while (word === 'greedy') taken.push(Buffer.alloc(8 * 1024 * 1024, 1));
  while (word === 'growing') taken.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  if (word === 'broken') throw new Error('the thread broke');
  if (word === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
  if (word === 'stuck') return;
  const environment = Object.keys(process.env).length;
  parentPort?.postMessage({ bytes: content.length, environment, thread: threadId });
});
