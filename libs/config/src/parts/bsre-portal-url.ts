import { z } from 'zod';
import { url } from '../variable.js';

/** Where a verifikator works in BSrE's portal; without it the work sheet has no link. */
export const bsrePortalUrl = z
  .object({ BSRE_PORTAL_URL: url().optional() })
  .transform((env) => env.BSRE_PORTAL_URL);
