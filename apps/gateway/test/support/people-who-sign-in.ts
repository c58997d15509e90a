import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@tte/sandbox';
import { Browser, type Page } from './browser.js';
import { startGateway, type GatewayWishes, type TestGateway } from './gateway.js';

/** Where people reach the gateway of a spec; it listens elsewhere. */
export const PUBLIC = 'http://tte.test';

const publicGateway = (wishes: GatewayWishes) =>
  startGateway(undefined, { ...wishes, env: { PUBLIC_URL: PUBLIC, ...wishes.env } });

/** A browser for which the gateway stands at its public address. */
export const browserOf = (gateway: TestGateway): Browser =>
  new Browser({ [gateway.settings.publicUrl]: gateway.url });

/** A gateway with the sandbox's identity provider. */
export async function openWithSandbox(wishes: GatewayWishes = {}): Promise<{
  readonly gateway: TestGateway;
  readonly sandbox: Awaited<ReturnType<typeof startSandbox>>;
  readonly close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'tte-signin-'));
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    smtpPort: 0,
    stateFile: join(folder, 'sandbox.json'),
    gatewayUrl: PUBLIC,
  });
  const gateway = await publicGateway({
    ...wishes,
    env: { OIDC_ISSUER: `${sandbox.url}/oidc`, ...wishes.env },
  });
  const close = async () => {
    await gateway.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  };
  return { gateway, sandbox, close };
}

/** A gateway whose identity provider signs in whomever the spec names. */
export const openWithIssuer = (wishes: GatewayWishes = {}): Promise<TestGateway> => publicGateway(wishes);

/** Signs in at the sandbox up to the address that leads back to the gateway, without going there. */
export async function comeBackFrom(
  browser: Browser,
  account: string,
  login = `${PUBLIC}/auth/login`,
): Promise<string> {
  const { location: provider } = await browser.visit(login);
  const { location: page = '' } = await browser.visit(provider ?? login);
  const form = new URLSearchParams({ account, password: account });
  const { location: resume = '' } = await browser.visit(page, { method: 'POST', body: form });
  return (await browser.visit(resume)).location ?? '';
}

/** Signs in at a provider that asks nothing; answers the last page of the way. */
export async function signInAt(browser: Browser, publicUrl = PUBLIC, query = ''): Promise<Page> {
  const { location: provider = '' } = await browser.visit(`${publicUrl}/auth/login${query}`);
  const { location: back = '' } = await browser.visit(provider);
  return browser.visit(back);
}
