import { z } from 'zod';
import { text } from '../variable.js';

/** Folder of the built web app, with its index.html; absent where no pages are served. */
export const webRoot = z.object({ WEB_ROOT: text.optional() }).transform((env) => env.WEB_ROOT);
