import type { SiAsnConfig } from '@tte/activities';
import type { SiAsnSettings } from '@tte/config';

/** How long a register may take to answer, in milliseconds. */
export const REGISTER_TIMEOUT_MS = 8_000;

/** SI ASN's three addresses, below the two that are configured. */
export function siAsnConfig(settings: SiAsnSettings): SiAsnConfig {
  return {
    apimTokenUrl: `${settings.apimUrl}/oauth2/token`,
    consumerKey: settings.consumerKey,
    consumerSecret: settings.consumerSecret.reveal(),
    ssoTokenUrl: `${settings.ssoUrl}/auth/realms/public-siasn/protocol/openid-connect/token`,
    clientId: settings.clientId,
    username: settings.username,
    password: settings.password.reveal(),
    dataUtamaUrl: `${settings.apimUrl}/apisiasn/1.0/pns/data-utama`,
    timeoutMs: REGISTER_TIMEOUT_MS,
  };
}
