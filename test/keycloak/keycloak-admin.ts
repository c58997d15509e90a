import { stackVariable } from '../support/stack.js';

const REALM = 'registrasi-tte';
const AUDIENCE = 'urn:tte:gateway';

/** Someone of the staff, as an admin of Keycloak enters them. */
export interface Person {
  readonly username: string;
  readonly password: string;
  readonly firstName: string;
  readonly role: string;
  /** Keycloak asks for a new password at the first sign-in. */
  readonly mustChange?: boolean;
}

/** Enters a person with a role of the gateway. */
export async function enter({ username, password, firstName, role, mustChange }: Person): Promise<void> {
  const bearer = await adminToken();
  const admin = (path: string, body?: unknown) => asAdmin(bearer, path, body);
  const email = `${username.toLowerCase()}@kemhan.go.id`;
  await admin('users', {
    ...{ username, firstName, email, enabled: true },
    credentials: [{ type: 'password', value: password, temporary: mustChange ?? false }],
  });
  const [user] = (await admin(`users?exact=true&username=${username}`)) as { id: string }[];
  const [client] = (await admin(`clients?clientId=${AUDIENCE}`)) as { id: string }[];
  const held = await admin(`clients/${client?.id}/roles/${role}`);
  await admin(`users/${user?.id}/role-mappings/clients/${client?.id}`, [held]);
}

/** An access token of a machine, by its client's secret. */
export async function machineToken(clientId: string): Promise<string> {
  const [client] = (await asAdmin(await adminToken(), `clients?clientId=${clientId}`)) as {
    secret: string;
  }[];
  const grant = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: client?.secret ?? '',
  };
  return token(REALM, grant);
}

function adminToken(): Promise<string> {
  const [username, password] = [stackVariable('TTE_KEYCLOAK_ADMIN'), stackVariable('TTE_KEYCLOAK_PASSWORD')];
  return token('master', { grant_type: 'password', client_id: 'admin-cli', username, password });
}

async function token(realm: string, grant: Record<string, string>): Promise<string> {
  const address = `${stackVariable('TTE_KEYCLOAK')}/realms/${realm}/protocol/openid-connect/token`;
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(grant) });
  const { access_token: bearer } = (await answer.json()) as { access_token?: string };
  if (!bearer) throw new Error(`Keycloak gave no token: ${answer.status}`);
  return bearer;
}

/** Asks, or with a body tells, Keycloak's admin interface something of our realm. */
async function asAdmin(bearer: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${stackVariable('TTE_KEYCLOAK')}/admin/realms/${REALM}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Keycloak refused ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}
