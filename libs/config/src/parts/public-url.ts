import { z } from 'zod';
import { url } from '../variable.js';

/** The address under which people reach the web pages, without a slash at its end. */
export const publicUrl = z
  .object({ PUBLIC_URL: url().or('http://127.0.0.1:4000') })
  .transform((env) => env.PUBLIC_URL);
