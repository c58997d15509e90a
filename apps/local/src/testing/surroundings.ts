import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contextFrom, inHome, type Context } from '../context.js';
import { logTail } from '../log-tail.js';
import { ownMongo } from '../parts/mongo-part.js';
import { PART_NAMES } from '../parts/part.js';
import { testStackOffset } from '../ports.js';
import { chromium } from '../runtime/chromium.js';
import { throttled } from '../runtime/report.js';
import { schemathesis } from '../runtime/schemathesis.js';
import { temporalCli } from '../runtime/temporal-cli.js';
import { imapTestServer } from '../runtime/imap-server.js';
import { temporalTestServer } from '../runtime/test-server.js';
import { bringUp } from '../stack/bring-up.js';
import { takeDown } from '../stack/take-down.js';
import { Supervisor } from '../supervisor/supervisor.js';
import { openKeycloak } from './keycloak.js';
import type { Surroundings } from './stages.js';
import { openStoreProxies } from './store-proxies.js';
import { runtimeEnvironment } from './test-environment.js';

/** Something a stage runs against: what it adds to the environment, and how it ends. */
export interface Surrounding {
  readonly environment: Readonly<Record<string, string>>;
  onFailure(): void;
  end(): Promise<void>;
}

const OPEN: Readonly<Record<Surroundings, (context: Context) => Promise<Surrounding>>> = {
  nothing: async () => ({ environment: {}, onFailure: () => {}, end: async () => {} }),
  mongo: openMongo,
  stack: openProxiedStack,
  fuzz: openFuzz,
  faults: openFaults,
  browser: openWithBrowser,
  keycloak: openWithKeycloak,
};

/** Starts what a stage runs against. */
export function openSurrounding(kind: Surroundings, context: Context): Promise<Surrounding> {
  return OPEN[kind](context);
}

/** A MongoDB with an empty, throw-away folder (unless one is configured), and Temporal's programs. */
async function openMongo(context: Context): Promise<Surrounding> {
  const runtime = await runtimePaths(context);
  const given = context.env['MONGODB_URI'];
  if (given)
    return { environment: { ...runtime, MONGODB_URI: given }, onFailure: () => {}, end: async () => {} };
  mkdirSync(inHome(context, 'test'), { recursive: true });
  const folder = mkdtempSync(inHome(context, 'test', 'mongo-'));
  const port = context.ports.testMongo;
  const logs = inHome(context, 'test', 'logs');
  const supervisor = new Supervisor([await ownMongo(context, port, folder, progress)], { logs });
  const end = async () => {
    await supervisor.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await supervisor.start().catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return {
    environment: { ...runtime, MONGODB_URI: `mongodb://127.0.0.1:${port}/tte-test` },
    onFailure: () => showTails(logs, ['mongo']),
    end,
  };
}

/** The same port offset for whatever a stage starts. */
const stackOffset = (context: Context) => String(testStackOffset(context.env));

/** A stack whose gateway and worker have no more of MongoDB than their roles in production give them. */
async function openProxiedStack(context: Context): Promise<Surrounding> {
  const own = contextFrom({ ...context.env, TTE_PORT_OFFSET: stackOffset(context) });
  const proxies = await openStoreProxies(own);
  const env = { ...context.env, ...proxies.addresses };
  const stack = await openStack({ ...context, env }).catch(async (error: unknown) => {
    await proxies.end();
    throw error;
  });
  return {
    ...stack,
    environment: { ...stack.environment, ...proxies.addresses, TTE_STORE_PROXIES: proxies.door },
    end: async () => {
      await stack.end();
      await proxies.end();
    },
  };
}

/** A whole stack with its own home and ports, so that a developer's running one is left alone. */
async function openStack(context: Context): Promise<Surrounding> {
  const runtime = await runtimePaths(context);
  const home = inHome(context, 'test', 'stack');
  const offset = stackOffset(context);
  const own = contextFrom({ ...context.env, TTE_HOME: home, TTE_PORT_OFFSET: offset });
  await takeDown(own);
  rmSync(home, { recursive: true, force: true });
  const { environment } = await bringUp(own, { only: PART_NAMES, attached: true }).catch((error: unknown) => {
    showTails(join(home, 'logs'), PART_NAMES);
    throw error;
  });
  const stack = {
    TTE_STACK: '1',
    TTE_CLI: join(context.root, 'tte'),
    TTE_HOME: home,
    TTE_PORT_OFFSET: offset,
  };
  return {
    environment: { ...runtime, ...environment, ...stack },
    onFailure: () => showTails(join(home, 'logs'), PART_NAMES),
    end: async () => void (await takeDown(own)),
  };
}

/** A stack that sends its mails to another port than the sandbox's, where tests run a mailbox of their own. */
function openFaults(context: Context): Promise<Surrounding> {
  const { ports } = contextFrom({ ...context.env, TTE_PORT_OFFSET: stackOffset(context) });
  return openStack({ ...context, env: { ...context.env, SMTP_URL: `smtp://127.0.0.1:${ports.mailbox}` } });
}

/** A stack of its own, and the fuzzer. */
async function openFuzz(context: Context): Promise<Surrounding> {
  const fuzzer = await schemathesis(context, progress);
  const stack = await openStack(context);
  return { ...stack, environment: { ...stack.environment, TTE_SCHEMATHESIS: fuzzer } };
}

async function openWithBrowser(context: Context): Promise<Surrounding> {
  const browser = chromium(context.env);
  const stack = await openStack(context);
  return { ...stack, environment: { ...stack.environment, TTE_CHROMIUM: browser } };
}

/** A browser, and a stack whose people sign in at a Keycloak of its own. */
async function openWithKeycloak(context: Context): Promise<Surrounding> {
  const stackOffset = testStackOffset(context.env);
  const { gateway } = contextFrom({ ...context.env, TTE_PORT_OFFSET: String(stackOffset) }).ports;
  const keycloak = await openKeycloak(context, `http://127.0.0.1:${gateway}`, progress);
  try {
    const stack = await openWithBrowser({ ...context, env: { ...context.env, ...keycloak.settings } });
    const end = () => stack.end().finally(keycloak.end);
    return { ...stack, environment: { ...stack.environment, ...keycloak.forTests }, end };
  } catch (error) {
    await keycloak.end();
    throw error;
  }
}

async function runtimePaths(context: Context): Promise<Record<string, string>> {
  const [cli, server, imap] = await Promise.all([
    temporalCli(context, progress),
    temporalTestServer(context, progress),
    imapTestServer(context, progress),
  ]);
  return runtimeEnvironment(context, cli, server, imap);
}

const progress = throttled((line) => console.log(line), 10_000);

function showTails(logs: string, parts: readonly string[]): void {
  for (const part of parts)
    console.log(`\n--- end of ${part}.log\n${logTail(join(logs, `${part}.log`), 30)}`);
}
