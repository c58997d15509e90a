import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Context } from '../context.js';
import { bodyOf } from '../http/input.js';
import { sendPage } from '../http/page.js';
import { accounts } from './accounts.js';
import { loginForm } from './login-form.js';
import { createProvider } from './provider.js';

type ByUid = { Params: { uid: string } };

/** `/oidc`, the identity provider, and `/oidc-login`, its sign-in page. */
export async function oidcRoutes(app: FastifyInstance, context: Context): Promise<void> {
  let provider: Provider | undefined;
  // Made on first use: its issuer holds the port, which is known only once the sandbox listens.
  const oidc = () => (provider ??= createProvider(context));

  await app.register(async (mounted) => {
    // The provider reads bodies itself.
    mounted.removeAllContentTypeParsers();
    mounted.addContentTypeParser('*', (_request, _payload, done) => done(null));
    mounted.all('/oidc/*', async (request, reply) => {
      reply.hijack();
      // It works out its own address from the difference between the two.
      const raw: IncomingMessage & { originalUrl?: string } = request.raw;
      raw.originalUrl = request.url;
      raw.url = request.url.slice('/oidc'.length);
      await oidc().callback()(raw, reply.raw);
    });
  });

  app.get<ByUid>('/oidc-login/:uid', async ({ raw, params }, reply) => {
    const { params: asked } = await oidc().interactionDetails(raw, reply.raw);
    return sendPage(reply, 'Masuk', loginForm(params.uid, String(asked.login_hint ?? '')));
  });

  app.post<ByUid>('/oidc-login/:uid', async (request, reply) => {
    const { account, password } = bodyOf(request);
    const known = accounts.find(({ sub }) => sub === account);
    if (!known || password !== known.sub) {
      const form = loginForm(request.params.uid, String(account ?? ''), 'Nama akun atau kata sandi salah.');
      return sendPage(reply, 'Masuk', form, { status: 401 });
    }
    const result = { login: { accountId: known.sub } };
    const next = await oidc().interactionResult(request.raw, reply.raw, result, {
      mergeWithLastSubmission: false,
    });
    return reply.redirect(next, 303);
  });
}
