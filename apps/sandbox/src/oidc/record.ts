import type { AdapterPayload } from 'oidc-provider';

/** What the identity provider keeps: a session, a grant, a code, a refresh token. */
export interface OidcRecord {
  model: string;
  id: string;
  payload: AdapterPayload;
  expiresAt?: number;
}
