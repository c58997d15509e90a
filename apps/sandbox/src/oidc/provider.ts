import { Provider, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Context } from '../context.js';
import { accounts, audience, claimsOf, machineClaims } from './accounts.js';
import { stateAdapter } from './adapter.js';
import { cookieKey, signingKey } from './keys.js';
import { pages } from './pages.js';

const hour = 3600;
const day = 24 * hour;
const scopes = 'openid profile email offline_access tte';

const clients = (gatewayUrl: string): ClientMetadata[] => [
  {
    client_id: 'tte-web',
    token_endpoint_auth_method: 'none',
    redirect_uris: [`${gatewayUrl}/auth/callback`, 'http://127.0.0.1/callback'],
    post_logout_redirect_uris: [gatewayUrl, `${gatewayUrl}/`],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  },
  {
    client_id: machineClaims.sub,
    client_secret: 'sandbox',
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
  },
];

/** The identity provider, for the address the sandbox listens on. */
export function createProvider({ state, url, gatewayUrl }: Context): Provider {
  const configuration: Configuration = {
    adapter: stateAdapter(state),
    clients: clients(gatewayUrl),
    jwks: { keys: [signingKey(state)] },
    cookies: { keys: [cookieKey(state)] },
    scopes: scopes.split(' '),
    claims: { openid: ['sub'], profile: ['name', 'roles', 'nip', 'nik'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    ttl: {
      AccessToken: hour,
      ClientCredentials: hour,
      IdToken: hour,
      Interaction: hour,
      Session: day,
      Grant: day,
      RefreshToken: day,
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    findAccount: (_ctx, id) => {
      const known = accounts.find(({ sub }) => sub === id);
      return known && { accountId: id, claims: () => ({ ...known }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const claims = claimsOf('accountId' in token ? token.accountId : token.clientId);
      if (!claims) return undefined;
      const { sub: _subject, ...extra } = claims;
      return extra;
    },
    interactions: { url: (_ctx, interaction) => `/oidc-login/${interaction.uid}` },
    loadExistingGrant: grantEverything,
    renderError: pages.error,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: pages.logout,
        postLogoutSuccessSource: pages.loggedOut,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'tte',
          audience,
          accessTokenTTL: hour,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
  const provider = new Provider(`${url}/oidc`, configuration);
  provider.proxy = true;
  return provider;
}

/** Nobody is asked for consent. The API's scope must be granted both ways, or a consent page comes all the same. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scopes);
  grant.addResourceScope(audience, 'tte');
  await grant.save();
  return grant;
}
