import { localSettings } from './local-settings.js';
import type { Ports } from './ports.js';
import type { Secrets } from './secrets.js';

export type Environment = Readonly<Record<string, string>>;

const LOOPBACK = ['127.0.0.1', 'localhost'];

/** What the worker, the gateway and the sandbox are told. A variable already set by the caller wins. */
export function stackEnvironment(ports: Ports, secrets: Secrets, caller: NodeJS.ProcessEnv): Environment {
  const sandbox = `http://127.0.0.1:${ports.sandbox}`;
  const defaults: Environment = {
    MONGODB_URI: `mongodb://127.0.0.1:${ports.mongo}/tte`,
    TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_UI_URL: `http://127.0.0.1:${ports.temporalUi}`,
    GATEWAY_HOST: '127.0.0.1',
    GATEWAY_PORT: String(ports.gateway),
    GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    PUBLIC_URL: `http://127.0.0.1:${ports.gateway}`,
    WORKER_METRICS_PORT: String(ports.worker),
    WORKER_HEALTH_PORT: String(ports.workerHealth),
    SANDBOX_HOST: '127.0.0.1',
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
    SANDBOX_URL: sandbox,
    OIDC_ISSUER: `${sandbox}/oidc`,
    OIDC_AUDIENCE: 'urn:tte:gateway',
    OIDC_CLIENT_ID: 'tte-web',
    BSRE_URL: `${sandbox}/bsre`,
    BSRE_PORTAL_URL: `${sandbox}/bsre/portal`,
    BSRE_USERNAME: 'sandbox',
    BSRE_PASSWORD: 'sandbox',
    SIASN_APIM_URL: `${sandbox}/siasn/apim`,
    SIASN_SSO_URL: `${sandbox}/siasn/sso`,
    SIASN_CONSUMER_KEY: 'sandbox',
    SIASN_CONSUMER_SECRET: 'sandbox',
    SIASN_CLIENT_ID: 'sandbox',
    SIASN_USERNAME: 'sandbox',
    SIASN_PASSWORD: 'sandbox',
    SIMPEG_URL: `${sandbox}/simpeg`,
    SIMPEG_TOKEN: 'sandbox',
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Pusdatin Kemhan <tte@kemhan.go.id>',
    MAIL_REPLY_TO: 'Loket TTE Pusdatin <loket-tte@kemhan.go.id>',
    OFFICE_CONTACT: 'Loket TTE Pusdatin, telepon (021) 3840889, loket-tte@kemhan.go.id',
    VAPID_SUBJECT: 'mailto:tte@example.org',
    // On this machine the tests' stand-in for one.
    PUSH_SERVICES: `known,http://127.0.0.1:${ports.push}`,
    ...secrets,
    ...localSettings,
  };
  const environment = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, caller[name] || value]),
  );
  return { ...environment, ...noProxy(caller) };
}

/** Temporal's native client and Node honour a proxy even for this machine, so loopback is always exempt. */
function noProxy(caller: NodeJS.ProcessEnv): Environment {
  const given = (caller['no_proxy'] || caller['NO_PROXY'] || '').split(',').filter(Boolean);
  const value = [...new Set([...given, ...LOOPBACK])].join(',');
  return { no_proxy: value, NO_PROXY: value };
}
