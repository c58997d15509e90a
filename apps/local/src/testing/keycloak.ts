import { randomBytes } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inHome, type Context } from '../context.js';
import { answers } from '../parts/health.js';
import { keycloakFolder } from '../runtime/keycloak.js';
import type { Report } from '../runtime/report.js';
import { runTool } from '../runtime/run-tool.js';
import { Supervisor } from '../supervisor/supervisor.js';

const ADMIN = 'first-admin';
const REALM = 'registrasi-tte';
/** It takes the processor whole: a busy machine needed 101 s. */
const START_TIMEOUT_MS = 300_000;

/** A Keycloak that runs with our realm. */
export interface RunningKeycloak {
  /** What the stack is told, so that its people sign in there. */
  readonly settings: Readonly<Record<string, string>>;
  /** Its address and first admin, for tests that make people. */
  readonly forTests: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

/**
 * Sets up a Keycloak as docker/README.md says, on an empty database: import of the realm, first admin, start.
 * @param publicUrl where browsers find the gateway
 */
export async function openKeycloak(
  context: Context,
  publicUrl: string,
  report: Report,
): Promise<RunningKeycloak> {
  const home = inHome(context, 'test', 'keycloak');
  await rm(home, { recursive: true, force: true });
  await cp(join(await keycloakFolder(context, report), 'keycloak'), home, { recursive: true });
  const program = join(home, 'bin/kc.sh');
  const port = context.ports.keycloak;
  const url = `http://127.0.0.1:${port}`;
  const password = randomBytes(24).toString('base64url');
  // The first compiler alone: nothing here lives long enough to earn the second.
  const java = { JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1' };
  const env = { ...context.env, ...java, PUBLIC_URL: publicUrl, FIRST_ADMIN_PASSWORD: password };
  const kc = (name: string, ...args: string[]) =>
    runTool(program, args, { log: inHome(context, 'test', 'logs', `keycloak-${name}.log`), report, env });
  await kc('import', 'import', '--file', join(context.root, 'docker/keycloak/realm.json'));
  const admin = ['--username', ADMIN, '--password:env', 'FIRST_ADMIN_PASSWORD', '--no-prompt'];
  await kc('admin', 'bootstrap-admin', 'user', '--optimized', ...admin);

  const listen = ['--http-enabled=true', '--http-host=127.0.0.1', `--http-port=${port}`, `--hostname=${url}`];
  const command = { program, args: ['start', '--optimized', ...listen], env, cwd: home };
  const issuer = `${url}/realms/${REALM}`;
  const isHealthy = () => answers(`${issuer}/.well-known/openid-configuration`);
  const logs = inHome(context, 'test', 'logs');
  const part = { name: 'keycloak', needs: [], ports: [port], command, isHealthy };
  const supervisor = new Supervisor([part], { logs, startTimeoutMs: START_TIMEOUT_MS });
  const end = () => supervisor.stop();
  try {
    await supervisor.start();
    const secret = await secretOf('tte-web', url, password);
    return {
      settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_SECRET: secret },
      forTests: { TTE_KEYCLOAK: url, TTE_KEYCLOAK_ADMIN: ADMIN, TTE_KEYCLOAK_PASSWORD: password },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The secret that Keycloak made for a client at the import, as an admin reads it. */
async function secretOf(clientId: string, url: string, password: string): Promise<string> {
  const token = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: ADMIN, password }),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${bearer}` };
  const clients = await fetch(`${url}/admin/realms/${REALM}/clients?clientId=${clientId}`, { headers });
  const [client] = (await clients.json()) as { secret: string }[];
  if (!client) throw new Error(`Keycloak has no client ${clientId} after the import.`);
  return client.secret;
}
