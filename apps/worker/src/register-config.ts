import type { BsreConfig, SiAsnConfig } from '@tte/activities';
import type { BsreSettings, SiAsnSettings } from '@tte/config';

/** How long a register may take to answer, in milliseconds. */
export const REGISTER_TIMEOUT_MS = 8_000;

/** BSrE's interface from the settings; which fields a registration carries differs by deployment. */
export function bsreConfig(settings: BsreSettings): BsreConfig {
  return {
    url: settings.url,
    username: settings.username,
    password: settings.password.reveal(),
    timeoutMs: settings.timeoutMs,
    status:
      settings.version === 1
        ? { version: 1, path: `${settings.statusPath}/{nik}`, codes: settings.codes }
        : { version: 2, path: settings.statusPath },
    paths: {
      registration: settings.casePath,
      profile: `${settings.profilePath}/{nik}`,
    },
    caseFields: {
      name: 'nama',
      email: 'email',
      ...(settings.caseFields.includes('nik') && { nik: 'nik' }),
    },
  };
}

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
