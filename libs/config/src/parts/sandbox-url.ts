import { z } from 'zod';
import { url } from '../variable.js';

/** Where a person finds the sandbox's pages; absent in production, where there is none. */
export const sandboxUrl = z.object({ SANDBOX_URL: url().optional() }).transform((env) => env.SANDBOX_URL);
