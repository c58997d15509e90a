import { useSyncExternalStore } from 'react';

/** Where this tab keeps the token, so that a reload works. */
const KEY = 'tautan pemohon';

const listeners = new Set<() => void>();
const present = (): string | null => sessionStorage.getItem(KEY);

/** Goes on by this token, in this tab alone. */
export function openLink(token: string): void {
  sessionStorage.setItem(KEY, token);
  for (const listener of listeners) listener();
}

/** What a token looks like; what stands behind it, a mail gateway has put there. */
const TOKEN = /^#?([\w-]+\.[\w-]+\.[\w-]+)/;

/** Takes the token that a mail's link brings after `#`. @returns whether there was one */
export function takeLink(hash: string): boolean {
  const token = TOKEN.exec(hash)?.[1] ?? hash.replace(/^#/, '');
  if (token !== '') openLink(token);
  return token !== '';
}

/** The token by which this tab was opened; null where there is none. */
export const useLink = (): string | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, present);
