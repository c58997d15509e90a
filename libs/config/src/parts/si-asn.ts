import { z } from 'zod';
import { integer, secret, text, url } from '../variable.js';

/** SI ASN of BKN: two credentials, and the ministry's name as it writes it. */
export const siAsn = z
  .object({
    SIASN_APIM_URL: url().required(),
    SIASN_SSO_URL: url().required(),
    SIASN_CONSUMER_KEY: text.required(),
    SIASN_CONSUMER_SECRET: secret.required(),
    SIASN_CLIENT_ID: text.required(),
    SIASN_USERNAME: text.required(),
    SIASN_PASSWORD: secret.required(),
    SIASN_MINISTRY: text.or('Kementerian Pertahanan'),
    SIASN_ATTEMPTS: integer(1, 100).or('3'),
  })
  .transform((env) => ({
    apimUrl: env.SIASN_APIM_URL,
    ssoUrl: env.SIASN_SSO_URL,
    consumerKey: env.SIASN_CONSUMER_KEY,
    consumerSecret: env.SIASN_CONSUMER_SECRET,
    clientId: env.SIASN_CLIENT_ID,
    username: env.SIASN_USERNAME,
    password: env.SIASN_PASSWORD,
    ministry: env.SIASN_MINISTRY,
    attempts: env.SIASN_ATTEMPTS,
  }));
