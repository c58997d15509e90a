import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

export type Variables = Readonly<Record<string, string>>;

/** What the rules look at; the schema knows the rest. */
export interface Service {
  image?: string;
  build?: { dockerfile?: string; target?: string };
  user?: string;
  read_only?: boolean;
  privileged?: boolean;
  restart?: string;
  cap_drop?: string[];
  security_opt?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  networks?: string[];
  network_mode?: string;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  stop_grace_period?: string;
  deploy?: { replicas?: number; resources?: { limits?: { cpus?: string; memory?: string } } };
}

export interface ComposeFile {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

/** `${NAME}`, `${NAME:-default}`, `${NAME:+instead}` and `${NAME:?message}`: the forms that docker/compose.yaml uses. */
const REFERENCE = /\$\{([A-Z_][A-Z0-9_]*)(?::([-+?])([^}]*))?\}/g;

/** Puts variables in their places as Compose does. @throws when a required one is empty. */
export function interpolate(text: string, variables: Variables): string {
  return text.replace(REFERENCE, (_all, name: string, operator?: string, word = '') => {
    const value = variables[name] ?? '';
    if (value === '' && operator === '?') throw new Error(`${name}: ${word}`);
    if (operator === '+') return value === '' ? '' : word;
    return value === '' && operator === '-' ? word : value;
  });
}

/** The file as Compose sees it: anchors resolved, variables in place, in every text of the tree. */
export function parseCompose(source: string, variables: Variables): ComposeFile {
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return interpolate(value, variables);
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]));
  };
  return resolve(parse(source, { merge: true })) as ComposeFile;
}

/** Every variable that the file refers to. */
export const referencesIn = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(REFERENCE)].map(([, name]) => name ?? ''));

/** What a container's app sees: docker/secrets-from-files.mjs makes `NAME` of `NAME_FILE`. */
export function appEnvironment(service: Service | undefined, secrets: Variables): Variables {
  const entries = Object.entries(service?.environment ?? {}).map(([name, value]) => {
    const secret = /^\/run\/secrets\/(\w+)$/.exec(value)?.[1];
    if (!secret || !name.endsWith('_FILE')) return [name, value];
    const mounted = service?.secrets?.includes(secret);
    return [name.slice(0, -'_FILE'.length), mounted ? (secrets[secret] ?? '') : ''];
  });
  return Object.fromEntries(entries) as Variables;
}
