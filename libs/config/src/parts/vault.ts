import { z } from 'zod';
import { Secret } from '../secret.js';
import { kind, longSecret } from '../variable.js';

const MASTER_KEY_BYTES = 32;

const masterKey = kind(`must be base64 of exactly ${MASTER_KEY_BYTES} bytes`, (given) => {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given)) return undefined;
  const bytes = Buffer.from(given, 'base64');
  return bytes.length === MASTER_KEY_BYTES ? new Secret(new Uint8Array(bytes)) : undefined;
});

/** The keys of the vault and of applicants' links, and the secret under which a NIK becomes a workflow id. */
export const vault = z
  .object({
    VAULT_MASTER_KEY: masterKey.required(),
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
