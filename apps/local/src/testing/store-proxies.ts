import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { hostAndPort } from '../parts/health.js';

/** What stands between a stack under test and its MongoDB. */
interface StoreProxies {
  /** What the launcher is to hand to gateway and worker. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Where tests command the proxies. */
  readonly door: string;
  end(): Promise<void>;
}

/**
 * Puts a proxy before the MongoDB of this stack for the gateway and one for the worker. Each holds its app to the role
 * that production gives it, and can take the store away; they end with this process.
 */
export async function openStoreProxies(context: Context): Promise<StoreProxies> {
  const given = context.env['MONGODB_URI'];
  const { host, port } = given ? hostAndPort(given, 27017) : { host: '127.0.0.1', port: context.ports.mongo };
  const program = join(context.root, 'test/support/mongo-proxy/main.ts');
  const child = execa(process.execPath, [program, host, String(port)], {
    cwd: context.root,
    stdin: 'pipe',
    stderr: 'inherit',
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), child])) as string[];
  const ports = JSON.parse(line ?? '') as Record<'gateway' | 'worker' | 'door', number>;
  const database = given ? new URL(given).pathname : '/tte';
  const address = (app: 'gateway' | 'worker') =>
    `mongodb://127.0.0.1:${ports[app]}${database}?directConnection=true`;
  return {
    addresses: { MONGODB_URI_GATEWAY: address('gateway'), MONGODB_URI_WORKER: address('worker') },
    door: `http://127.0.0.1:${ports.door}`,
    async end() {
      child.stdin.end();
      await child;
    },
  };
}
