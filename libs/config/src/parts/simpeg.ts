import { z } from 'zod';
import type { Secret } from '../secret.js';
import { secret, text, url } from '../variable.js';

/** Where employees are looked up: a service, or a file. */
export type SimpegSettings =
  | { readonly source: 'http'; readonly url: string; readonly token: Secret }
  | { readonly source: 'csv'; readonly file: string };

/** SIMPEG Kemhan: SIMPEG_CSV, or SIMPEG_URL with SIMPEG_TOKEN. A file wins, since it is only set on purpose. */
export const simpeg = z
  .object({
    SIMPEG_URL: url().optional(),
    SIMPEG_TOKEN: secret.optional(),
    SIMPEG_CSV: text.optional(),
  })
  .transform((env, context): SimpegSettings => {
    if (env.SIMPEG_CSV !== undefined) return { source: 'csv', file: env.SIMPEG_CSV };
    if (env.SIMPEG_URL !== undefined && env.SIMPEG_TOKEN !== undefined) {
      return { source: 'http', url: env.SIMPEG_URL, token: env.SIMPEG_TOKEN };
    }
    const message = 'must be set (with SIMPEG_CSV as the alternative to both SIMPEG_URL and SIMPEG_TOKEN)';
    if (env.SIMPEG_URL === undefined) context.addIssue({ code: 'custom', path: ['SIMPEG_URL'], message });
    if (env.SIMPEG_TOKEN === undefined) context.addIssue({ code: 'custom', path: ['SIMPEG_TOKEN'], message });
    return z.NEVER;
  });
