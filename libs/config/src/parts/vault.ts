import { z } from 'zod';
import { key, longSecret } from '../variable.js';

/** The keys of the vault and of applicants' links, and the secret under which a NIK becomes a workflow id. */
export const vault = z
  .object({
    VAULT_MASTER_KEY: key.required(),
    VAULT_INDEX_SECRET: longSecret.required(),
    APPLICANT_LINK_SECRET: longSecret.required(),
    WORKFLOW_ID_SECRET: longSecret.required(),
  })
  .transform((env) => ({
    masterKey: env.VAULT_MASTER_KEY,
    indexSecret: env.VAULT_INDEX_SECRET,
    linkSecret: env.APPLICANT_LINK_SECRET,
    workflowIdSecret: env.WORKFLOW_ID_SECRET,
  }));
