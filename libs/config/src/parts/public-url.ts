import { z } from 'zod';
import { port, url } from '../variable.js';

/** Where people reach the gateway from outside: redirects, cookies and the links of mails hold it. */
export const publicUrl = z
  .object({ PUBLIC_URL: url().optional(), GATEWAY_PORT: port.or('4000') })
  .transform((env) => env.PUBLIC_URL ?? `http://127.0.0.1:${env.GATEWAY_PORT}`);
