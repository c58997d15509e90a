import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Data are encrypted, addressed or marked with these, so they are made once. */
const LASTING = ['VAULT_MASTER_KEY', 'VAULT_INDEX_SECRET', 'AUDIT_KEY'] as const;
/** Nothing that is stored needs these: a stack that is older than one of them gets it at its next start. */
const RENEWABLE = ['SESSION_KEY', 'APPLICANT_LINK_SECRET', 'VAPID_PRIVATE_KEY'] as const;
const NAMES = [...LASTING, ...RENEWABLE] as const;

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
  const missing = LASTING.filter((name) => !secrets[name]);
  if (missing.length > 0)
    throw new Error(
      `${file} lacks ${missing.join(', ')}. Put the file of your backup there, or begin anew: ./tte reset`,
    );
  const added = RENEWABLE.filter((name) => !secrets[name]);
  if (added.length === 0) return secrets as Secrets;
  const complete = { ...secrets, ...made(added) } as Secrets;
  renameSync(draftOf(file, complete), file);
  return complete;
}

const made = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));

/** Written beside the file, so that nobody ever reads half of it. */
function draftOf(file: string, secrets: object): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return draft;
}

/** Linked into place: of two launchers at once the first one's secrets stand, and both use them. */
function create(file: string): Secrets {
  mkdirSync(dirname(file), { recursive: true });
  const secrets = made(NAMES);
  const draft = draftOf(file, secrets);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? (secrets as Secrets);
}
