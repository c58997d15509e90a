import type { Configuration } from 'oidc-provider';
import { Html, html } from '../http/html.js';
import { pageOf } from '../http/page.js';

type Feature = NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>;

/** The identity provider's own few pages, in Indonesian. */
export const pages = {
  error: (ctx, out) => {
    ctx.type = 'html';
    ctx.body = pageOf('Masuk gagal', html`<p role="alert">${out.error}: ${out.error_description}</p>`);
  },
  logout: (ctx, form) => {
    // The form is the provider's own markup, with its guard against forgery.
    const body = html`<p>Keluar dari akun buatan ini?</p>
      ${new Html(form)}
      <p><button form="op.logoutForm" name="logout" value="yes" autofocus>Keluar</button></p>`;
    ctx.body = pageOf('Keluar', body);
  },
  loggedOut: (ctx) => {
    ctx.body = pageOf('Sudah keluar', html`<p>Anda sudah keluar.</p>`);
  },
} satisfies {
  error: NonNullable<Configuration['renderError']>;
  logout: NonNullable<Feature['logoutSource']>;
  loggedOut: NonNullable<Feature['postLogoutSuccessSource']>;
};
