import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const NAMES = [
  'VAULT_MASTER_KEY',
  'VAULT_INDEX_SECRET',
  'APPLICANT_LINK_SECRET',
  'WORKFLOW_ID_SECRET',
] as const;

export type Secrets = Readonly<Record<(typeof NAMES)[number], string>>;

/** The stack's secrets: made once, 32 random bytes each, and kept where only the user can read them. */
export function secretsIn(file: string): Secrets {
  return read(file) ?? create(file);
}

function read(file: string): Secrets | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const secrets = JSON.parse(text) as Partial<Secrets>;
  const missing = NAMES.filter((name) => !secrets[name]);
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ')}.`);
  return secrets as Secrets;
}

/** Linked into place: of two launchers at once the first one's secrets stand, and both use them. */
function create(file: string): Secrets {
  mkdirSync(dirname(file), { recursive: true });
  const secrets = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('base64')]));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? (secrets as Secrets);
}
