import { execFileSync, type ExecFileException } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from './compose-file.js';

/** Says what it sees, and has it said by whoever inherits the preload: a thread, a forked and a spawned process. */
const PROGRAM = `
  import { fork, spawnSync } from 'node:child_process';
  import { once } from 'node:events';
  import { fileURLToPath } from 'node:url';
  import { isMainThread, Worker } from 'node:worker_threads';
  const { SMTP_URL, SSL_CERT_FILE, ROLE = isMainThread ? 'main' : 'thread' } = process.env;
  console.log(ROLE, SMTP_URL, SSL_CERT_FILE);
  if (isMainThread && ROLE === 'main') {
    const file = fileURLToPath(import.meta.url);
    await once(new Worker(file), 'exit');
    const env = (ROLE) => ({ ...process.env, ROLE });
    const [code] = await once(fork(file, { env: env('fork') }), 'exit');
    const { status } = spawnSync(process.execPath, [...process.execArgv, file], { env: env('spawn'), stdio: 'inherit' });
    process.exitCode = code || status;
  }
`;

let folder: string;
const inFolder = (name: string) => join(folder, name);

/** Runs the program under the preload, whose secrets are in the test's folder here. */
function run(environment: Readonly<Record<string, string>>): readonly string[] {
  const args = ['--import', inFolder('preload.mjs'), inFolder('program.mjs')];
  const env = { PATH: process.env['PATH'], ...environment };
  return execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: 'pipe' }).trim().split('\n');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tte-preload-'));
  const source = read('docker/secrets-from-files.mjs');
  const here = source.replace("'/run/secrets/'", JSON.stringify(`${folder}/`));
  expect(here).not.toBe(source);
  writeFileSync(inFolder('preload.mjs'), here);
  writeFileSync(inFolder('program.mjs'), PROGRAM);
  writeFileSync(inFolder('smtp_url'), 'smtp://mail.test\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the app has its secrets, and so have its threads and child processes, which inherit the preload', () => {
  const environment = { SMTP_URL_FILE: inFolder('smtp_url'), SSL_CERT_FILE: '/etc/ssl/ca.pem' };
  const seen = ['main', 'thread', 'fork', 'spawn'].map((role) => `${role} smtp://mail.test /etc/ssl/ca.pem`);
  expect(run(environment)).toEqual(seen);
});

test('a secret that is given twice ends the app at once', () => {
  const twice = { SMTP_URL: 'smtp://other.test', SMTP_URL_FILE: inFolder('smtp_url') };
  const failure = expect.objectContaining<Partial<ExecFileException>>({
    stderr: expect.stringContaining('SMTP_URL and SMTP_URL_FILE are both set') as string,
  });
  expect(() => run(twice)).toThrow(failure as Error);
});
