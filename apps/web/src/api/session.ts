import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, rememberCsrfToken, type Schemas } from './client.js';
import { wantsSignIn } from './problems.js';

export type Session = Schemas['Session'];
type Role = Session['roles'][number];

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  // Whoever comes back to the window may have been given a mandate, or may have lost one.
  refetchOnWindowFocus: 'always',
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await answer(api.GET('/auth/session'));
      rememberCsrfToken(session.csrfToken);
      return session;
    } catch (error) {
      if (!wantsSignIn(error)) throw error;
      rememberCsrfToken(undefined);
      return null;
    }
  },
});

/** The session of a page that only those who are signed in see. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('a page for those who are signed in was shown to nobody');
  return data;
}

/** Who is signed in, where that may be nobody. */
export const useMaybeSession = (): Session | null => useQuery(sessionQuery).data ?? null;

/** Whether somebody has one of these roles, or stands in for it. */
export const holds = ({ roles, offices }: Session, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role) || offices.some(({ post }) => post === role));

/** The address at which one signs in and comes back here. */
export const signInAddress = (returnTo: string): string =>
  `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;

/** Signs out here and at the identity provider. */
export async function signOut(): Promise<void> {
  const { redirectTo } = await answer(api.POST('/auth/logout'));
  sessionStorage.clear();
  window.location.assign(redirectTo);
}
