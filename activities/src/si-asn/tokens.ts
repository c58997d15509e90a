import { asFields, basic, call, failure, textOf } from '@tte/outside';
import type { SiAsnConfig } from './config.js';

/** The two headers that open SI ASN's data. */
export interface SiAsnHeaders {
  readonly authorization: string;
  readonly auth: string;
}

interface Token {
  readonly value: string;
  /** Epoch milliseconds from which it is no longer used. */
  readonly until: number;
}

/** A token is not used in the last part of its life: a call under way must not outlive it. */
const MARGIN_MS = 30_000;
const DEFAULT_LIFE_S = 300;

/** Keeps SI ASN's two tokens until shortly before they expire. */
export function createSiAsnTokens(config: SiAsnConfig, now: () => number = Date.now) {
  const apim = keep(now, () =>
    fetchToken(
      config,
      config.apimTokenUrl,
      { grant_type: 'client_credentials' },
      {
        authorization: basic(config.consumerKey, config.consumerSecret),
      },
      now,
    ),
  );
  const sso = keep(now, () => {
    const { clientId: client_id, username, password } = config;
    return fetchToken(
      config,
      config.ssoTokenUrl,
      { grant_type: 'password', client_id, username, password },
      {},
      now,
    );
  });
  return {
    async headers(): Promise<SiAsnHeaders> {
      const [gateway, person] = await Promise.all([apim.get(), sso.get()]);
      return { authorization: `Bearer ${gateway}`, auth: `bearer ${person}` };
    },
    /** SI ASN refused them before their time. */
    forget(): void {
      apim.forget();
      sso.forget();
    },
  };
}

/** One token for all calls: those that come while it is fetched wait for the same answer. */
function keep(now: () => number, fetchNew: () => Promise<Token>) {
  let held: Promise<Token> | undefined;
  const renew = () => {
    const asked = fetchNew();
    held = asked;
    asked.catch(() => {
      if (held === asked) held = undefined;
    });
    return asked;
  };
  return {
    async get(): Promise<string> {
      const known = held;
      const token = await (known ?? renew());
      if (token.until > now()) return token.value;
      if (held === known) held = undefined;
      return (await (held ?? renew())).value;
    },
    forget(): void {
      held = undefined;
    },
  };
}

async function fetchToken(
  { timeoutMs }: SiAsnConfig,
  url: string,
  form: Record<string, string>,
  headers: Record<string, string>,
  now: () => number,
): Promise<Token> {
  const answer = await call(url, { method: 'POST', headers, body: new URLSearchParams(form) }, timeoutMs);
  const fields = asFields(answer.body);
  const value = fields && textOf(fields, 'access_token');
  if (answer.status !== 200 || !value) throw failure('si-asn-unavailable', answer.retryAfterMs);
  const life = Number(fields.expires_in ?? DEFAULT_LIFE_S) * 1000;
  // A token that lives shorter than twice the margin is used for half its life, or it would never be used again.
  return { value, until: now() + Math.max(life - MARGIN_MS, life / 2) };
}
