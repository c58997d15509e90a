import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785): equal texts mean equal content. Properties that are undefined count as absent.
 * @throws TypeError when the value has no JSON form.
 */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('the value has no JSON form');
  return text;
}

/** What the first link of a chain names as the hash before it. */
export const GENESIS = '0'.repeat(64);

/**
 * SHA-256, in hex, over the canonical JSON of a value: by it the links of chains name each other.
 * @throws TypeError when the value has no JSON form.
 */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
