import { z } from 'zod';
import { longSecrets, masterKeys } from '../variable.js';

/** The keys of the vault and of applicants' links; each the present one, and behind it those that are known besides. */
export const vault = z
  .object({
    VAULT_MASTER_KEY: masterKeys.required(),
    VAULT_INDEX_SECRET: longSecrets.required(),
    APPLICANT_LINK_SECRET: longSecrets.required(),
  })
  .transform((env) => ({
    masterKey: env.VAULT_MASTER_KEY,
    indexSecret: env.VAULT_INDEX_SECRET,
    linkSecret: env.APPLICANT_LINK_SECRET,
  }));
