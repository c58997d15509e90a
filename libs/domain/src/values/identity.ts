/** What tells one person from another, in any form in which people and systems write it. */
export interface Identifiers {
  readonly nip?: string;
  readonly nrp?: string;
  readonly nik?: string;
  readonly email?: string;
}
export type IdentifierName = keyof Identifiers;

/** Identifiers in the one form in which they can be compared, or digests of that form. */
export type Identity = Readonly<Partial<Record<IdentifierName, string>>>;

/** Nobody has two of these, so two that differ are two persons. Of addresses somebody can have several. */
const STRONG: readonly IdentifierName[] = ['nip', 'nrp', 'nik'];
export const IDENTIFIER_NAMES: readonly IdentifierName[] = [...STRONG, 'email'];

const digits = (length: number) => (text: string) => {
  const found = text.normalize('NFKC').replace(/\D/g, '');
  return found.length === length ? found : undefined;
};

const CANONICAL: Readonly<Record<IdentifierName, (text: string) => string | undefined>> = {
  nip: digits(18),
  nik: digits(16),
  // The suffix names the service and is left out by some.
  nrp: (text) => /^\d{4,20}/.exec(text.normalize('NFKC').replace(/[\s.-]/g, ''))?.[0],
  email: canonicalEmail,
};

/** An address without what leads to the same mailbox: case, width of letters, `+alias`. */
function canonicalEmail(text: string): string | undefined {
  const [, local, domain] =
    /^([^+@]+)(?:\+[^@]*)?@(.+)$/.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  return local === undefined || domain === undefined ? undefined : `${local}@${domain}`;
}

/** The identifiers in their canonical form; what is none in any form is left out. */
export function canonicalIdentity(identifiers: Identifiers): Identity {
  const entries = IDENTIFIER_NAMES.flatMap((name) => {
    const text = identifiers[name];
    const canonical = text === undefined ? undefined : CANONICAL[name](text);
    return canonical === undefined ? [] : [[name, canonical] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Whether two identities are one person's. One identifier that both have and that is equal says yes; a strong one that
 * both have and that differs says no; anything else leaves it open.
 * Why: docs/decisions/0067-own-case-means-own-person.md
 */
export function samePerson(one: Identity, other: Identity): 'yes' | 'no' | 'unknown' {
  const both = IDENTIFIER_NAMES.filter((name) => one[name] !== undefined && other[name] !== undefined);
  if (both.some((name) => one[name] === other[name])) return 'yes';
  return both.some((name) => STRONG.includes(name)) ? 'no' : 'unknown';
}
