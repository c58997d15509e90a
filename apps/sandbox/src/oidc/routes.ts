import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Context } from '../context.js';
import { html } from '../http/html.js';
import { bodyOf } from '../http/input.js';
import { sendPage } from '../http/page.js';
import { accounts } from './accounts.js';
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
      return sendPage(reply, 'Masuk', form, 401);
    }
    const result = { login: { accountId: known.sub } };
    const next = await oidc().interactionResult(request.raw, reply.raw, result, {
      mergeWithLastSubmission: false,
    });
    return reply.redirect(next, 303);
  });
}

function loginForm(uid: string, account: string, fault?: string) {
  const rows = accounts.map(
    ({ sub, name }) =>
      html`<tr>
        <td><code>${sub}</code></td>
        <td>${name}</td>
      </tr>`,
  );
  return html`${fault && html`<p role="alert">${fault}</p>`}
    <form method="post" action="/oidc-login/${uid}">
      <label>Nama akun <input name="account" value="${account}" required autocomplete="username" /></label>
      <label
        >Kata sandi <input name="password" type="password" required autocomplete="current-password"
      /></label>
      <p><button>Masuk</button></p>
    </form>
    <h2>Akun buatan</h2>
    <p>Kata sandi sama dengan nama akun.</p>
    <table>
      <thead>
        <tr>
          <th>Nama akun</th>
          <th>Nama</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
