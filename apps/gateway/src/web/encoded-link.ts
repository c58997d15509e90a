/**
 * An applicant's link whose `#` was encoded, once or more often, as mail gateways leave it that wrap links (Safe Links
 * encodes twice where it finds a link in a wrapped one). What comes before the `#` or behind the token is theirs.
 */
const ENCODED = /^\/pemohon(?![\w-])[^#]*?%(?:25)*23([\w-]+\.[\w-]+\.[\w-]+)/i;

/**
 * The address that such a link should have been; undefined for any other address. To a browser that is sent there
 * the token is a fragment again: it goes to nobody, and the address that held it in its path is in no history.
 * @param url path and query of a request, as they came
 */
export function mendedLink(url: string): string | undefined {
  const token = ENCODED.exec(url)?.[1];
  return token === undefined ? undefined : `/pemohon#${token}`;
}
