import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, rememberCsrfToken, type Schemas } from './client.js';
import { dropAllFiles } from './kept-files.js';
import { endSession } from './session-end.js';

export type Session = Schemas['Session'];
type Role = Session['roles'][number];

const WHOSE = 'siapa';

/** What was typed in this tab is for the one who typed it. */
function keepDraftsOf({ subject }: Session): void {
  if (![null, subject].includes(sessionStorage.getItem(WHOSE))) sessionStorage.clear();
  sessionStorage.setItem(WHOSE, subject);
}

/** Who is signed in; null when nobody is. A session that ends while a page is open is told of, and the page stays. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  // Whoever comes back to the window may have been given a mandate, or may have lost one.
  refetchOnWindowFocus: 'always',
  queryFn: async ({ client, queryKey }): Promise<Session | null> => {
    const { data: session, response } = await api.GET('/auth/session');
    if (!response.ok) throw new Error('the gateway was not reached');
    if (session) {
      rememberCsrfToken(session.csrfToken);
      keepDraftsOf(session);
      return session;
    }
    const before = client.getQueryData<Session | null>(queryKey) ?? null;
    if (before) endSession();
    return before;
  },
});

/** The session of a page that only those who are signed in see. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('a page for those who are signed in was shown to nobody');
  return data;
}

/** Whether somebody has one of these roles, or stands in for it. */
export const holds = ({ roles, offices }: Session, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role) || offices.some(({ post }) => post === role));

/** Whether somebody works on cases: the gateway names the posts that they hold, their own or another's. */
export const worksOnCases = ({ offices }: Session): boolean => offices.length > 0;

/** The address at which one signs in and comes back here. */
export const signInAddress = (returnTo: string): string =>
  `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;

/** Signs out here and at the identity provider. */
export async function signOut(): Promise<void> {
  const { redirectTo } = await answer(api.POST('/auth/logout'));
  sessionStorage.clear();
  await dropAllFiles().catch(() => undefined);
  window.location.assign(redirectTo);
}
