import { isIP } from 'node:net';
import { z } from 'zod';
import { integer, list } from '../variable.js';

const origins = list('must be origins such as https://tte.kemhan.go.id, separated by commas', (entry) =>
  URL.canParse(entry) && /^https?:/.test(entry) && new URL(entry).origin === entry ? entry : undefined,
);

const proxies = list('must be addresses or networks such as 127.0.0.1,10.0.0.0/8', (entry) => {
  const [address = '', prefix = '0', ...more] = entry.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const fits = /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits && more.length === 0;
  return isIP(address) && fits ? entry : undefined;
});

const requests = integer(1, 1_000_000);

/** Who may come to the gateway's door, and how often (requests a minute). */
export const door = z
  .object({
    CORS_ORIGINS: origins.or(''),
    TRUSTED_PROXIES: proxies.or(''),
    RATE_LIMIT_CALLER: requests.or('600'),
    RATE_LIMIT_GUEST: requests.or('300'),
  })
  .transform((env) => ({
    corsOrigins: env.CORS_ORIGINS,
    trustedProxies: env.TRUSTED_PROXIES,
    callerLimit: env.RATE_LIMIT_CALLER,
    guestLimit: env.RATE_LIMIT_GUEST,
  }));
