const LONGEST = 512;

/**
 * Where a person goes on after the sign-in, as a whole address: their wish when it is a path of our own, else the
 * home page. Whole, since a path such as `/.//elsewhere` is an address of others once it stands by itself.
 */
export function returnAddress(wish: string | undefined, publicUrl: string): string {
  const home = `${publicUrl}/`;
  if (!wish?.startsWith('/') || wish.length > LONGEST || !URL.canParse(wish, home)) return home;
  const { origin, pathname, search, hash } = new URL(wish, home);
  return origin === new URL(home).origin ? `${origin}${pathname}${search}${hash}` : home;
}
