import { z } from 'zod';
import { parseDuration } from './duration.js';
import { Secret } from './secret.js';

/** Reads a variable's text; undefined when it is not what the variable must be. */
type Reader<Value> = (text: string) => Value | undefined;

/** The schema of one variable. Its only message says what the variable must be, so that no value is printed. */
function variable<Value>(must: string, read: Reader<Value>) {
  return (text: z.ZodType<string, string | undefined>) =>
    text.transform((given, context): Value => {
      const value = read(given);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: must });
      return z.NEVER;
    });
}

/** A kind of variable: required, with a default, or optional. */
export function kind<Value>(must: string, read: Reader<Value>) {
  const schema = variable(must, read);
  const text = z.string({ error: must });
  return {
    required: () => schema(text as z.ZodType<string, string | undefined>),
    or: (fallback: string) => schema(text.default(fallback)),
    optional: () => schema(text as z.ZodType<string, string | undefined>).optional(),
  };
}

export const text = kind('must be a text', (given) => given);

export const url = (must = 'must be an http:// or https:// address', protocols = ['http:', 'https:']) =>
  kind(must, (given) =>
    URL.canParse(given) && protocols.includes(new URL(given).protocol)
      ? given.replace(/\/+$/, '')
      : undefined,
  );

/** An address that is compared as an identifier, so that each of its characters counts, a slash at its end too. */
export const issuer = kind('must be an http:// or https:// address', (given) =>
  URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) ? given : undefined,
);

export const secret = kind('must be a text', (given) => new Secret(given));

const LONG = 'must have at least 16 characters';
const readLong = (given: string) => (given.length >= 16 ? given : undefined);

export const longSecret = kind(LONG, (given) =>
  readLong(given) === undefined ? undefined : new Secret(given),
);

const KEY_BYTES = 32;
const KEY = `must be base64 of exactly ${KEY_BYTES} bytes`;

function readKey(given: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given)) return undefined;
  const bytes = Buffer.from(given, 'base64');
  return bytes.length === KEY_BYTES ? new Uint8Array(bytes) : undefined;
}

export const key = kind(KEY, (given) => {
  const bytes = readKey(given);
  return bytes && new Secret(bytes);
});

export const duration = kind('must be a duration such as 30d, 12h, 90s or 500ms', parseDuration);

export const integer = (from: number, until: number) =>
  kind(`must be a whole number from ${from} to ${until}`, (given) =>
    /^\d{1,12}$/.test(given) && Number(given) >= from && Number(given) <= until ? Number(given) : undefined,
  );

export const port = integer(0, 65_535);

export const flag = kind('must be true or false', (given) =>
  given === 'true' ? true : given === 'false' ? false : undefined,
);

/**
 * A secret, or several of its kind while it is rotated, separated by commas or lines: the first makes what is new.
 * Why: docs/decisions/0160-secrets-are-rings.md
 */
export const ring = <Value>(must: string, read: Reader<Value>) =>
  kind(`${must}; several are separated by commas, the present one first`, (given) => {
    const values = given
      .split(/[,\n]/)
      .map((one) => one.trim())
      .filter(Boolean)
      .map(read);
    const [first, ...others] = values.filter((value) => value !== undefined);
    return first === undefined || others.length + 1 < values.length
      ? undefined
      : new Secret<readonly [Value, ...Value[]]>([first, ...others]);
  });

export const longSecrets = ring(LONG, readLong);

/** Where a key lies that a hardware security module keeps. */
export interface ModuleKey {
  readonly modulePath: string;
  readonly token: string;
  readonly object: string;
  readonly pin: string;
}

/** `pkcs11:token=…;object=…?module-path=…&pin-value=…` (RFC 7512), with all of these four. */
function readModuleKey(given: string): ModuleKey | undefined {
  const [, path = '', query = ''] = /^pkcs11:([^?]*)\?(.*)$/.exec(given) ?? [];
  const pairs = [...path.split(';'), ...query.split('&')].map((pair) => pair.split('='));
  const said = new Map(pairs.map(([name = '', value = '']) => [name, decoded(value)]));
  const [modulePath, token] = [said.get('module-path'), said.get('token')];
  const [object, pin] = [said.get('object'), said.get('pin-value')];
  return modulePath && token && object && pin ? { modulePath, token, object, pin } : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const masterKeys = ring(
  `${KEY}, or a key in a module: pkcs11:token=…;object=…?module-path=…&pin-value=…`,
  (given) => (given.startsWith('pkcs11:') ? readModuleKey(given) : readKey(given)),
);

/** A comma list; every entry is read by itself. */
export const list = <Value>(must: string, read: Reader<Value>) =>
  kind(must, (given) => {
    const entries = given
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map(read);
    return entries.some((entry) => entry === undefined) ? undefined : (entries as Value[]);
  });
