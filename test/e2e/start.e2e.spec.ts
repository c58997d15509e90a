import { eventually } from '@tte/local';
import { randomBytes } from 'node:crypto';
import { freePort, startApp, type AppProcess } from '../support/app-process.js';
import { startMongoProxy } from '../support/mongo-proxy/mongo-proxy.js';
import { stackVariable } from '../support/stack.js';

const APPS = ['gateway', 'worker'] as const;
/** A process that waits ends well within what docker/compose.yaml gives it, in milliseconds. */
const END_MS = 10_000;
const PATIENCE_SECONDS = 40;

const started: AppProcess[] = [];
afterEach(() => {
  for (const app of started.splice(0)) app.signal('SIGKILL');
});

async function start(...given: Parameters<typeof startApp>): Promise<AppProcess> {
  const app = await startApp(...given);
  started.push(app);
  return app;
}

/** Waits for an answer of readiness. */
function until(app: AppProcess, is: (answer: Awaited<ReturnType<AppProcess['ready']>>) => boolean) {
  return eventually(
    () => `${app.output()}\nreadiness`,
    async () => {
      const answer = await app.ready();
      return is(answer) ? answer : undefined;
    },
    PATIENCE_SECONDS,
  );
}

async function endsInTime(app: AppProcess, signal: NodeJS.Signals): Promise<void> {
  const began = performance.now();
  app.signal(signal);
  expect(await app.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(END_MS);
}

test.each(APPS)('a second %s is ready beside the first, and SIGTERM ends it', async (name) => {
  const app = await start(name);
  expect((await until(app, ({ status }) => status === 200)).body).toEqual({ status: 'ready' });
  await endsInTime(app, 'SIGTERM');
});

test.each(
  APPS.flatMap((app) => [
    [app, 'VAULT_MASTER_KEY', randomBytes(32).toString('base64')] as const,
    [app, 'VAULT_INDEX_SECRET', 'another secret of the indexes'] as const,
  ]),
)('a %s with another %s writes nothing and ends with what to do', async (name, secret, value) => {
  const { hostname, port, pathname } = new URL(stackVariable('MONGODB_URI'));
  const store = await startMongoProxy({ host: hostname, port: Number(port) });
  const uri = `mongodb://127.0.0.1:${store.port}${pathname}?directConnection=true`;
  const app = await start(name, { [secret]: value, MONGODB_URI: uri });
  expect(await app.ended).toBe(78);
  await store.close();
  expect(app.output()).toMatch(new RegExp(`^${name}: ${secret} is not the one`, 'm'));
  expect(store.written).toEqual([]);
});

test('a gateway in a namespace that is absent is not ready', async () => {
  const app = await start('gateway', { TEMPORAL_NAMESPACE: 'absent' });
  const { body } = await until(app, ({ body }) => body['mongo'] === 'up');
  expect(body).toMatchObject({ code: 'not-ready', temporal: 'no-namespace' });
  await endsInTime(app, 'SIGTERM');
});

test('a gateway whose MongoDB and Temporal are away is not ready, and SIGINT ends it', async () => {
  const nowhere = `127.0.0.1:${await freePort()}`;
  const away = { MONGODB_URI: `mongodb://${nowhere}/tte`, TEMPORAL_ADDRESS: nowhere };
  const app = await start('gateway', away);
  const { body } = await until(app, ({ status }) => status === 503);
  expect(body).toMatchObject({ code: 'not-ready', mongo: 'down', temporal: 'down' });
  await endsInTime(app, 'SIGINT');
});
