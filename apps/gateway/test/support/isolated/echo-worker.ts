import { parentPort } from 'node:worker_threads';

/** Does as it is told: ends never, takes all, breaks, or tells how large its input and its environment are. */
parentPort?.on('message', (content: Uint8Array) => {
  const word = Buffer.from(content).toString();
  const taken: Buffer[] = [];
  while (word === 'endless');
  while (word === 'greedy') taken.push(Buffer.alloc(8 * 1024 * 1024, 1));
  if (word === 'broken') throw new Error('the thread broke');
  parentPort?.postMessage({ bytes: content.length, environment: Object.keys(process.env).length });
});
