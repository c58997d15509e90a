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
