import type { Variables } from './compose-file.js';

/** What an installation fills in. */
export const GIVEN: Variables = {
  TTE_VERSION: '0.1.0',
  TTE_SECRETS_DIR: '/etc/registrasi-tte/secrets',
  PUBLIC_URL: 'https://tte.test',
  OIDC_ISSUER: 'https://idp.test',
  BSRE_URL: 'https://bsre.test',
  BSRE_USERNAME: 'user',
  SIASN_APIM_URL: 'https://apim.test',
  SIASN_SSO_URL: 'https://sso.test',
  SIASN_CONSUMER_KEY: 'consumer',
  SIASN_CLIENT_ID: 'client',
  SIASN_USERNAME: 'user',
  MAIL_FROM: 'Pusdatin Kemhan <tte@kemhan.go.id>',
  OFFICE_CONTACT: 'Telepon (021) 3840889',
};
/** Where employees are looked up: a service, or a file in a folder of this host. */
export const SIMPEG: Readonly<Record<'service' | 'file', Variables>> = {
  service: { SIMPEG_URL: 'https://simpeg.test' },
  file: { SIMPEG_CSV_DIR: '/srv/personnel' },
};
/** What its secrets hold. */
export const SECRETS: Variables = {
  mongodb_uri_gateway: 'mongodb://tte_gateway:x@mongo-1:27017/tte',
  mongodb_uri_worker: 'mongodb://tte_worker:x@mongo-1:27017/tte',
  vault_master_key: Buffer.alloc(32, 7).toString('base64'),
  vault_index_secret: 'index-secret-index-secret',
  applicant_link_secret: 'link-secret-link-secret',
  audit_key: Buffer.alloc(32, 6).toString('base64'),
  audit_key_retired: '',
  audit_bucket_secret: '',
  oidc_client_secret: 'x',
  session_key: Buffer.alloc(32, 8).toString('base64'),
  session_key_retired: '',
  vapid_private_key: Buffer.alloc(32, 9).toString('base64'),
  bsre_password: 'x',
  siasn_consumer_secret: 'x',
  siasn_password: 'x',
  simpeg_token: 'x',
  smtp_url: 'smtps://user:x@mail.test:465',
};
