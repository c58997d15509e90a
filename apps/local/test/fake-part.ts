import { appendFileSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { listens } from '../src/parts/health.js';
import type { Part } from '../src/parts/part.js';

interface Fake {
  readonly needs?: readonly string[];
  /** Milliseconds until it listens, and until it ends once asked; `never`: it has to be killed. */
  readonly startsIn?: number;
  readonly stopsIn?: number | 'never';
  readonly endsBeforeReady?: boolean;
}

const PROGRAM = `
const { appendFileSync } = require('node:fs');
const [name, port, file, startsIn, stopsIn, endsBeforeReady] = process.argv.slice(1);
const note = (what) => appendFileSync(file, name + ' ' + what + '\\n');
process.on('SIGTERM', () => {
  note('asked');
  if (stopsIn !== 'never') setTimeout(() => { note('gone'); process.exit(0); }, Number(stopsIn));
});
console.log('hello from ' + name);
if (endsBeforeReady === 'true') process.exit(3);
setTimeout(() => require('node:net').createServer().listen(Number(port), '127.0.0.1', () => note('listens')), Number(startsIn));
`;

/** A part that is a small Node program; it notes in a file what it does. */
export async function fakePart(name: string, diary: string, fake: Fake = {}): Promise<Part> {
  const port = await freePort();
  const { needs = [], startsIn = 0, stopsIn = 0, endsBeforeReady = false } = fake;
  return {
    name,
    needs,
    ports: [port],
    command: {
      program: process.execPath,
      args: [
        '-e',
        PROGRAM,
        name,
        String(port),
        diary,
        String(startsIn),
        String(stopsIn),
        String(endsBeforeReady),
      ],
      env: { PATH: process.env['PATH'] },
      cwd: process.cwd(),
    },
    isHealthy: () => listens('127.0.0.1', port),
  };
}

/** What the fake parts noted, in order. */
export function readDiary(file: string): string[] {
  appendFileSync(file, '');
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
