import { localSettings, type Context } from '@tte/local';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** As compose.rehearsal.yaml places them. */
const SANDBOX = 'http://10.213.0.10:4010';
const TEMPORAL = '10.213.1.10:7233';
const NAMESPACE = 'tte';
const SENDER = 'Pusdatin Kemhan <tte@kemhan.go.id>';

/** What an operator fills in: the variables of docker/.env, and the secrets that others give. */
export interface Installation {
  readonly envFile: string;
  readonly gatewayUrl: string;
  /** For the demo, which plays people and the outside world from this machine. */
  readonly demo: Readonly<Record<string, string>>;
}

/** Makes the secrets by docker/make-secrets.sh and fills in the rest, in an empty folder. */
export async function install({ root, ports, env }: Context, folder: string): Promise<Installation> {
  const secrets = join(folder, 'secrets');
  mkdirSync(folder, { recursive: true });
  await run(join(root, 'docker/make-secrets.sh'), [secrets], { env });
  for (const [name, value] of Object.entries(GIVEN_SECRETS)) writeFileSync(join(secrets, name), value);

  const gatewayUrl = `http://127.0.0.1:${ports.gateway}`;
  const variables = {
    ...localSettings,
    ...VARIABLES,
    TTE_VERSION: '0.1.0',
    TTE_SECRETS_DIR: secrets,
    PUBLIC_URL: gatewayUrl,
    GATEWAY_PUBLISH: `127.0.0.1:${ports.gateway}`,
  };
  const envFile = join(folder, 'env');
  writeFileSync(
    envFile,
    Object.entries(variables)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  );
  const demo = {
    GATEWAY_URL: gatewayUrl,
    SANDBOX_URL: SANDBOX,
    MAIL_FROM: SENDER,
    TEMPORAL_ADDRESS: TEMPORAL,
    TEMPORAL_NAMESPACE: NAMESPACE,
  };
  return { envFile, gatewayUrl, demo };
}

const VARIABLES = {
  TEMPORAL_NAMESPACE: NAMESPACE,
  OIDC_ISSUER: `${SANDBOX}/oidc`,
  BSRE_URL: 'http://sandbox:4010/bsre',
  BSRE_USERNAME: 'sandbox',
  SIASN_APIM_URL: 'http://sandbox:4010/siasn/apim',
  SIASN_SSO_URL: 'http://sandbox:4010/siasn/sso',
  SIASN_CONSUMER_KEY: 'sandbox',
  SIASN_CLIENT_ID: 'sandbox',
  SIASN_USERNAME: 'sandbox',
  SIMPEG_URL: 'http://sandbox:4010/simpeg',
  MAIL_FROM: SENDER,
  OFFICE_CONTACT: 'Telepon (021) 3840889',
};

/** The addresses of MongoDB are made for a replica set with users; the stand-in has neither. */
const GIVEN_SECRETS = {
  mongodb_uri_gateway: 'mongodb://mongo-1:27017/tte',
  mongodb_uri_worker: 'mongodb://mongo-1:27017/tte',
  bsre_password: 'sandbox',
  siasn_consumer_secret: 'sandbox',
  siasn_password: 'sandbox',
  simpeg_token: 'sandbox',
  smtp_url: 'smtp://sandbox:4025',
};
