import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import koffi from 'koffi';
import type { Pkcs11Key } from '../../src/hsm/pkcs11-key.js';

const run = promisify(execFile);
const PIN = '271828';
const MODULES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];

/**
 * A token of SoftHSM with AES keys of these labels, in a folder of its own, which this process's module then reads.
 * @throws where SoftHSM is not installed: what is missing fails a run, never skips it
 */
export async function softHsm(...labels: readonly string[]) {
  const modulePath = MODULES.find((path) => existsSync(path));
  if (!modulePath)
    throw new Error('SoftHSM is missing: apt-get install softhsm2 (./tte test --install gets it)');
  const folder = mkdtempSync(join(tmpdir(), 'tte-hsm-'));
  mkdirSync(join(folder, 'tokens'));
  const config = join(folder, 'softhsm2.conf');
  writeFileSync(config, `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`);
  setOfProcess('SOFTHSM2_CONF', config);
  const env = { ...process.env, SOFTHSM2_CONF: config };
  const util = (...args: readonly string[]) => run('softhsm2-util', args, { env });
  await util('--init-token', '--free', '--label', 'tte', '--pin', PIN, '--so-pin', PIN);
  for (const [at, label] of labels.entries()) {
    const file = join(folder, label);
    // `--import` reads a line of text, and cuts the key off at a byte that ends one.
    writeFileSync(file, randomBytes(16).toString('hex'));
    const id = String(at + 1).padStart(2, '0');
    await util('--import', file, '--aes', '--token', 'tte', '--label', label, '--id', id, '--pin', PIN);
    rmSync(file);
  }
  return {
    key: (object: string, changes: Partial<Pkcs11Key> = {}): Pkcs11Key => ({
      modulePath,
      token: 'tte',
      object,
      pin: PIN,
      ...changes,
    }),
    end: () => rmSync(folder, { recursive: true }),
  };
}

/** Jest's `process.env` is a copy, which a library that is loaded into the process does not see. */
function setOfProcess(name: string, value: string): void {
  const set = koffi.load('libc.so.6').func('int setenv(const char *name, const char *value, int over)');
  set(name, value, 1);
}
