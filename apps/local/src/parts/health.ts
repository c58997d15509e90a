import { createConnection } from 'node:net';

const PATIENCE_MS = 2000;

/** Something accepts connections there. */
export function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: PATIENCE_MS });
    const answer = (yes: boolean) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

/** The address answers with success. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** The host and port that an address names, e.g. `mongodb://user@host:1/db` or `host:1`. */
export function hostAndPort(address: string, usualPort: number): { host: string; port: number } {
  const authority = address.replace(/^[\w+]+:\/\//, '').split(/[/?]/)[0] ?? '';
  const first = (authority.split('@').at(-1) ?? '').split(',')[0] ?? '';
  const [, host = first, port] = /^(.*):(\d+)$/.exec(first) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: port ? Number(port) : usualPort };
}
