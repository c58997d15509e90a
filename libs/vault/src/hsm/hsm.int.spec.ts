import type { Connection } from 'mongoose';
import { randomBytes } from 'node:crypto';
import { dropDatabase, openDatabase } from '../../test/support/database.js';
import {
  admissionOf,
  budi,
  bytesOf,
  MASTER_KEY,
  siti,
  streamOf,
  vaultOn,
} from '../../test/support/samples.js';
import { softHsm } from '../../test/support/soft-hsm.js';
import { masterKeys } from '../crypto/master-keys.js';
import { keyRotation } from '../rotation.js';
import type { VaultOptions } from '../vault.js';

let hsm: Awaited<ReturnType<typeof softHsm>>;
let connection: Connection;
beforeAll(async () => {
  hsm = await softHsm('first', 'second');
  connection = await openDatabase();
});
afterAll(async () => {
  await dropDatabase(connection);
  hsm.end();
});

const content = randomBytes(32);
const first = () => hsm.key('first');

it('a key that stays in its module wraps for the owner only, and what was altered does not open', async () => {
  const keys = masterKeys(first());
  const wrapped = await keys.wrap(content, 'r1');
  expect(keys.isCurrent(wrapped)).toBe(true);
  expect(wrapped).not.toContain(content.toString('base64url'));
  expect(Buffer.from(await keys.unwrap(wrapped, 'r1'))).toEqual(content);
  await expect(keys.unwrap(wrapped, 'r2')).rejects.toMatchObject({ code: 'vault-tampered' });
  const altered = wrapped.slice(0, -4) + (wrapped.at(-4) === 'A' ? 'B' : 'A') + wrapped.slice(-3);
  await expect(keys.unwrap(altered, 'r1')).rejects.toMatchObject({ code: 'vault-tampered' });
  // It still works afterwards.
  expect(Buffer.from(await keys.unwrap(wrapped, 'r1'))).toEqual(content);
});

it('many at once come one after another, each with its own', async () => {
  const keys = masterKeys(first());
  const contents = Array.from({ length: 200 }, () => randomBytes(32));
  const wrapped = await Promise.all(contents.map((one, at) => keys.wrap(one, `r${at}`)));
  const unwrapped = await Promise.all(wrapped.map((one, at) => keys.unwrap(one, `r${at}`)));
  expect(unwrapped.map((one) => Buffer.from(one))).toEqual(contents);
});

it.each([
  ['token', { token: 'none' }, /no token "none"/],
  ['key', { object: 'none' }, /no AES key "none"/],
  ['module', { modulePath: '/nowhere/lib.so' }, /nowhere/],
] as const)('a %s that is not there is told', async (_what, changes, said) => {
  await expect(masterKeys(hsm.key('first', changes)).wrap(content, 'r1')).rejects.toThrow(said);
});

it('another key of the token is another key', async () => {
  const wrapped = await masterKeys(first()).wrap(content, 'r1');
  await expect(masterKeys(hsm.key('second')).unwrap(wrapped, 'r1')).rejects.toMatchObject({
    code: 'vault-unknown-key',
  });
});

it('a store moves from a key of the settings into the module, and on to another key there', async () => {
  const vault = (masterKey: VaultOptions['masterKey']) => vaultOn(connection, { masterKey });
  await vault(MASTER_KEY).prepare();
  await vault(MASTER_KEY).checkSecrets();
  const { letterRef } = await vault(MASTER_KEY).storeLetter('surat.pdf', streamOf(Buffer.from('%PDF-1.7')));
  await vault(MASTER_KEY).admit(admissionOf('r1', { letterRef }));
  const steps: readonly VaultOptions['masterKey'][] = [
    [first(), MASTER_KEY],
    [hsm.key('second'), first()],
  ];
  for (const masterKey of steps) {
    const options = { connection, masterKey, indexCost: 1 } as const;
    const secrets = { indexSecret: 'a secret for the indexes', linkSecret: 'a secret for the links' };
    await vault(masterKey).checkSecrets();
    const rotation = keyRotation(
      { ...options, ...secrets },
      { all: async () => [], replace: async () => undefined },
    );
    expect(await rotation.run(() => undefined)).toEqual([]);
    expect(await rotation.standing()).toMatchObject({ toWrap: 0, others: 0 });
  }
  const after = vault(hsm.key('second'));
  await after.checkSecrets();
  expect(await after.applicant('r1', 1)).toEqual(budi);
  const opened = await after.openLetter(letterRef, 'r1');
  expect(opened && String(await bytesOf(opened.content))).toBe('%PDF-1.7');
  await after.admit(admissionOf('r2', { applicant: siti }));
  expect((await after.summaries(['r1', 'r2'])).size).toBe(2);
  await expect(vault(MASTER_KEY).checkSecrets()).rejects.toMatchObject({ secret: 'masterKey' });
  await expect(vault(first()).checkSecrets()).rejects.toMatchObject({ secret: 'masterKey' });
});
