import { z } from 'zod';
import { key, longSecret } from '../variable.js';

/** The keys of the vault and of applicants' links. */
export const vault = z
  .object({
    VAULT_MASTER_KEY: key.required(),
    VAULT_INDEX_SECRET: longSecret.required(),
    APPLICANT_LINK_SECRET: longSecret.required(),
  })
  .transform((env) => ({
    masterKey: env.VAULT_MASTER_KEY,
    indexSecret: env.VAULT_INDEX_SECRET,
    linkSecret: env.APPLICANT_LINK_SECRET,
  }));
