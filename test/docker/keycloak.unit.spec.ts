import { loadGatewaySettings } from '@tte/config';
import { ROLES } from '@tte/domain';
import { POLICY } from '../../apps/gateway/src/auth/policy.js';
import { callerOf } from '../../apps/gateway/src/auth/token-verifier.js';
import { Claims, SCOPE } from '../../apps/gateway/src/session/session.js';
import { appEnvironment, parseCompose, read } from './compose-file.js';
import { GIVEN, SECRETS } from './installation.js';

interface Mapper {
  readonly protocolMapper: string;
  readonly config: Readonly<Record<string, string>>;
}
/** A mapper's settings, its kind among them. */
type Settings = Readonly<Record<string, string>>;
interface Client {
  readonly clientId: string;
  readonly bearerOnly?: boolean;
  readonly publicClient?: boolean;
  readonly standardFlowEnabled?: boolean;
  readonly implicitFlowEnabled?: boolean;
  readonly directAccessGrantsEnabled?: boolean;
  readonly serviceAccountsEnabled?: boolean;
  readonly redirectUris?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly defaultClientScopes?: readonly string[];
  readonly protocolMappers?: readonly Mapper[];
  readonly secret?: string;
}
interface Realm {
  readonly defaultSignatureAlgorithm: string;
  readonly caseAllowed: boolean;
  readonly editUsernameAllowed: boolean;
  readonly roles: { readonly client: Readonly<Record<string, readonly { readonly name: string }[]>> };
  readonly clients: readonly Client[];
  readonly clientScopeMappings: Readonly<
    Record<string, readonly { readonly client: string; readonly roles: readonly string[] }[]>
  >;
  readonly users: readonly {
    readonly serviceAccountClientId: string;
    readonly clientRoles: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly components: Readonly<
    Record<string, readonly { readonly config: Readonly<Record<string, readonly string[]>> }[]>
  >;
}

const realm = JSON.parse(read('docker/keycloak/realm.json')) as Realm;
const compose = parseCompose(read('docker/compose.yaml'), GIVEN);
const { oidc, publicUrl } = loadGatewaySettings(appEnvironment(compose.services['gateway'], SECRETS));
const clientOf = (id: string) => realm.clients.find(({ clientId }) => clientId === id);
const web = clientOf(oidc.clientId);
const machine = clientOf('tte-machine');

/** What a mapper says of the claim that it makes. */
const mappersOf = (client: Client | undefined): ReadonlyMap<string, Settings> =>
  new Map(
    (client?.protocolMappers ?? []).map(({ protocolMapper, config }) => [
      config['claim.name'] ?? (protocolMapper === 'oidc-full-name-mapper' ? 'name' : 'aud'),
      { protocolMapper, ...config },
    ]),
  );

test('the roles are those that the gateway knows, as roles of its audience, and no others come into a token', () => {
  expect(Object.keys(realm.roles.client)).toEqual([oidc.audience]);
  expect(realm.roles.client[oidc.audience]?.map(({ name }) => name)).toEqual([...ROLES]);
  const reach = realm.clientScopeMappings[oidc.audience] ?? [];
  expect(reach.find(({ client }) => client === oidc.clientId)?.roles).toEqual([...ROLES]);
  for (const client of [web, machine]) {
    expect(mappersOf(client).get('roles')).toMatchObject({
      protocolMapper: 'oidc-usermodel-client-role-mapper',
      'usermodel.clientRoleMapping.clientId': oidc.audience,
      multivalued: 'true',
    });
  }
});

test('the claims are those that the gateway keeps, in access tokens and ID tokens', () => {
  const mappers = mappersOf(web);
  for (const claim of Object.keys(Claims.shape)) {
    expect([claim, mappers.get(claim)]).toEqual([
      claim,
      expect.objectContaining({ 'access.token.claim': 'true', 'id.token.claim': 'true' }),
    ]);
  }
  expect(mappers.get('sub')).toMatchObject({ 'user.attribute': 'username' });
  expect(SCOPE.split(' ').filter((scope) => scope !== 'openid')).toEqual(web?.defaultClientScopes);
});

test('people come by code with PKCE, back to the gateway’s own callback and no other place', () => {
  const callback = Object.keys(POLICY)
    .find((row) => row.endsWith('/callback'))
    ?.replace('GET ', '');
  const at = (uri: string) => uri.replace('${PUBLIC_URL}', publicUrl);
  expect(web?.redirectUris?.map(at)).toEqual([`${publicUrl}${callback}`]);
  expect(at(web?.attributes?.['post.logout.redirect.uris'] ?? '')).toBe(`${publicUrl}/`);
  expect(web?.attributes?.['pkce.code.challenge.method']).toBe('S256');
  expect(web).toMatchObject({ standardFlowEnabled: true, publicClient: oidc.clientSecret === undefined });
});

test('access tokens are for the gateway, typed as such, and signed by an algorithm that it takes', () => {
  for (const client of [web, machine]) {
    expect(mappersOf(client).get('aud')).toMatchObject({
      protocolMapper: 'oidc-audience-mapper',
      'included.client.audience': oidc.audience,
      'access.token.claim': 'true',
    });
    expect(client?.attributes?.['access.token.header.type.rfc9068']).toBe('true');
  }
  expect(clientOf(oidc.audience)?.bearerOnly).toBe(true);
  expect(read('apps/gateway/src/auth/token-verifier.ts')).toContain(`'${realm.defaultSignatureAlgorithm}'`);
});

test('a machine is a caller of its own, an operator and nothing else', () => {
  const fixed = [...mappersOf(machine)].filter(([, mapper]) => 'claim.value' in mapper);
  const claims = Object.fromEntries(fixed.map(([claim, mapper]) => [claim, mapper['claim.value']]));
  const account = realm.users.find((user) => user.serviceAccountClientId === machine?.clientId);
  const roles = account?.clientRoles[oidc.audience] ?? [];
  expect(callerOf({ ...claims, roles })).toMatchObject({
    subject: machine?.clientId,
    roles: ['operator'],
    email: expect.stringMatching(/@/),
  });
  expect(realm.users).toHaveLength(1);
});

test('nothing weaker is open, and no secret is in the file', () => {
  expect(realm).toMatchObject({ caseAllowed: false, editUsernameAllowed: false });
  for (const client of [web, machine]) {
    expect(client).toMatchObject({
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      fullScopeAllowed: false,
    });
  }
  expect(machine).toMatchObject({ standardFlowEnabled: false, serviceAccountsEnabled: true });
  expect(realm.clients.filter((client) => 'secret' in client)).toEqual([]);
});

test('nobody changes by which name, e-mail or number they are known', () => {
  const [profile] = realm.components['org.keycloak.userprofile.UserProfileProvider'] ?? [];
  const { attributes } = JSON.parse(profile?.config['kc.user.profile.config']?.[0] ?? '{}') as {
    attributes: { name: string; permissions: { edit: string[] } }[];
  };
  const used = [...mappersOf(web).values()].flatMap((mapper) =>
    'user.attribute' in mapper ? [mapper['user.attribute']] : [],
  );
  expect(attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(used));
  expect(attributes.flatMap(({ permissions }) => permissions.edit)).toEqual(attributes.map(() => 'admin'));
});
