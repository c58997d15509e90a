import { createHmac, randomBytes, scrypt } from 'node:crypto';

/**
 * Memory-hard digests: scrypt with r = 8, so 2^cost KiB each. At the cost of production one takes some 30 ms and 16 MiB,
 * which a person who looks something up does not feel, and who tries all numbers does.
 * Why: docs/decisions/0161-a-leaked-index-secret-opens-nothing.md
 */
export const PRODUCTION_COST = 14;

const BLOCK = 8;
const MIB = 2 ** 20;
/** The thread pool has four threads, in which files are read and names resolved, too. */
const AT_ONCE = 2;
/** Milliseconds. One request asks for the same digest several times: is there a case, is there still none, admit it. */
const REMEMBERED = 30_000;

const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Under which what is remembered is found; it lives as long as the process, and no text is kept beside it. */
const forProcess = randomBytes(32);

/**
 * Digests of texts under a key, as slow as the cost says; off the main thread, a few at once.
 * @param cost the logarithm of scrypt's N
 */
export function slowDigests(key: Uint8Array, cost: number): (text: string) => Promise<string> {
  const remembered = new Map<string, Promise<string>>();
  const N = 2 ** cost;
  const options = { N, r: BLOCK, p: 1, maxmem: MIB + 256 * N * BLOCK };
  const made = (text: string) =>
    inTurn(
      () =>
        new Promise<string>((resolve, reject) => {
          scrypt(text, key, 32, options, (error, digest) =>
            error ? reject(error) : resolve(digest.toString('base64url')),
          );
        }),
    );
  return (text) => {
    const name = createHmac('sha256', forProcess).update(text).digest('base64url');
    const known = remembered.get(name);
    if (known) return known;
    const digest = made(text).catch((error: unknown) => {
      remembered.delete(name);
      throw error;
    });
    remembered.set(name, digest);
    setTimeout(() => remembered.delete(name), REMEMBERED).unref();
    return digest;
  };
}
