import { createHash, randomBytes } from 'node:crypto';
import type { WrappingKey } from '../crypto/master-keys.js';
import { VaultFailure } from '../vault-failure.js';
import { CryptokiFailure } from './cryptoki-failure.js';
import type { Cryptoki } from './cryptoki.js';
import type { Pkcs11Key } from './pkcs11-key.js';

const [IV_BYTES, NAME_SIGNS] = [12, 16];
/** PKCS#11's codes for what another has done already. */
const [INITIALIZED, LOGGED_IN] = [0x191, 0x100];
/** Those for a ciphertext that is not the key's; the last says so of everything, and SoftHSM says no more. */
const NOT_OF_THIS_KEY: readonly number[] = [0x40, 0x41, 0x05];
const isRefusal = (error: unknown): boolean =>
  error instanceof CryptokiFailure && NOT_OF_THIS_KEY.includes(error.rv);

interface Opened {
  readonly cryptoki: Cryptoki;
  readonly session: bigint;
  readonly key: bigint;
}

/**
 * A master key that never leaves its module: AES-GCM there, with the owner as what it authenticates besides. What it
 * wraps begins with `hsm.` and the name of the key.
 * Why: docs/decisions/0163-a-master-key-may-stay-in-its-module.md
 */
export function hsmWrappingKey({ modulePath, token, object, pin }: Pkcs11Key): WrappingKey {
  const name = createHash('sha256')
    .update(JSON.stringify([token, object]))
    .digest('base64url')
    .slice(0, NAME_SIGNS);
  let opened: Promise<Opened> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Opened> {
    // Who has no module does not need the bridge to one.
    const { cryptokiOf } = await import('./cryptoki.js');
    const cryptoki = cryptokiOf(modulePath);
    accept('C_Initialize', await cryptoki.initialize(), INITIALIZED);
    const there = (await cryptoki.tokens()).find(({ label }) => label === token);
    if (!there) throw new Error(`The module ${modulePath} has no token "${token}".`);
    const session = await cryptoki.openSession(there.slot);
    accept('C_Login', await cryptoki.login(session, pin), LOGGED_IN);
    const key = await cryptoki.findKey(session, object);
    if (key === undefined) throw new Error(`The token "${token}" has no AES key "${object}".`);
    return { cryptoki, session, key };
  }

  /** One after another: a session does one thing at a time. After a failure of the module the next one opens it anew. */
  function inTurn<Value>(work: (opened: Opened) => Promise<Value>): Promise<Value> {
    const mine = last
      .catch(() => undefined)
      .then(async () => {
        opened ??= open();
        try {
          return await work(await opened);
        } catch (error) {
          if (!isRefusal(error)) opened = undefined;
          throw error;
        }
      });
    last = mine;
    return mine;
  }

  /** Tells an altered text from a module that fails: it still does for another text what it should. */
  async function works(): Promise<boolean> {
    const gcm = { iv: randomBytes(IV_BYTES), aad: Buffer.from(name) };
    try {
      await inTurn(async ({ cryptoki, session, key }) =>
        cryptoki.decrypt(session, key, await cryptoki.encrypt(session, key, Buffer.from(name), gcm), gcm),
      );
      return true;
    } catch {
      opened = undefined;
      return false;
    }
  }

  return {
    name,
    async wrap(content, owner) {
      const gcm = { iv: randomBytes(IV_BYTES), aad: Buffer.from(owner) };
      const text = await inTurn(({ cryptoki, session, key }) =>
        cryptoki.encrypt(session, key, Buffer.from(content), gcm),
      );
      return ['hsm', name, gcm.iv.toString('base64url'), text.toString('base64url')].join('.');
    },
    async unwrap(wrapped, owner) {
      const [, , iv = '', text = ''] = wrapped.split('.');
      const gcm = { iv: Buffer.from(iv, 'base64url'), aad: Buffer.from(owner) };
      try {
        return await inTurn(({ cryptoki, session, key }) =>
          cryptoki.decrypt(session, key, Buffer.from(text, 'base64url'), gcm),
        );
      } catch (error) {
        throw isRefusal(error) && (await works()) ? new VaultFailure('vault-tampered', owner) : error;
      }
    },
  };
}

function accept(call: string, rv: number, already: number): void {
  if (rv !== 0 && rv !== already) throw new CryptokiFailure(call, rv);
}
