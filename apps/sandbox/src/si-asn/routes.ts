import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { basicCredentials, bodyOf } from '../http/input.js';
import { dataUtama } from './data-utama.js';
import { giveToken, tokenHolds } from './tokens.js';

/** Consumer key and secret, client, user and password of the sandbox's SI ASN: all the same word. */
const word = 'sandbox';
const realm = '/siasn/sso/auth/realms/public-siasn/protocol/openid-connect/token';

/** `/siasn`: the three calls that BKN's SI ASN takes. */
export function siAsnRoutes(app: FastifyInstance, { state }: Context): void {
  app.post('/siasn/apim/oauth2/token', (request, reply) => {
    const caller = basicCredentials(request);
    if (caller?.name !== word || caller.secret !== word)
      return reply
        .code(401)
        .send({ error: 'invalid_client', error_description: 'Client Authentication failed.' });
    if (bodyOf(request).grant_type !== 'client_credentials')
      return reply.code(400).send({ error: 'unsupported_grant_type' });
    const { token, expiresIn } = giveToken(state, 'apim');
    return { access_token: token, scope: 'default', token_type: 'Bearer', expires_in: expiresIn };
  });

  app.post(realm, (request, reply) => {
    const { client_id, grant_type, username, password } = bodyOf(request);
    if (client_id !== word) return reply.code(401).send({ error: 'invalid_client' });
    if (grant_type !== 'password') return reply.code(400).send({ error: 'unsupported_grant_type' });
    if (username !== word || password !== word)
      return reply.code(401).send({ error: 'invalid_grant', error_description: 'Invalid user credentials' });
    const { token, expiresIn } = giveToken(state, 'sso');
    return { access_token: token, token_type: 'bearer', expires_in: expiresIn, refresh_expires_in: 0 };
  });

  app.get<{ Params: { nip: string } }>('/siasn/apim/apisiasn/1.0/pns/data-utama/:nip', (request, reply) => {
    if (!tokenHolds(state, 'apim', bearer(request.headers.authorization)))
      return reply.code(401).send({ Error: true, Message: 'Invalid Credentials' });
    if (!tokenHolds(state, 'sso', bearer(headerOf(request, 'auth'))))
      return reply.code(401).send({ Error: true, Message: 'Token SSO tidak sah atau kedaluwarsa' });
    const servant = state.civilServants.get(request.params.nip);
    if (!servant) return reply.code(404).send({ Error: true, Message: 'Data tidak ditemukan' });
    return { code: 1, data: dataUtama(servant) };
  });
}

function bearer(header: string | undefined): string | undefined {
  return /^bearer (.+)$/i.exec(header ?? '')?.[1];
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
