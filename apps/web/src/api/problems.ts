import { ProblemError, type ProblemCode } from '@tte/client';

const PASSING: readonly ProblemCode[] = ['try-again', 'request-in-flight', 'not-ready', 'too-many-requests'];
const SIGN_IN: readonly ProblemCode[] = ['missing-token', 'session-ended', 'expired-token', 'invalid-token'];

/** The same request may succeed later: the gateway says so, or it could not be reached. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ProblemError ? PASSING.includes(error.code) : isOffline(error);

/** Nobody is signed in any more. */
export const wantsSignIn = (error: unknown): boolean =>
  error instanceof ProblemError && SIGN_IN.includes(error.code);

/** The request never reached the gateway; `fetch` says that by a TypeError. */
export const isOffline = (error: unknown): boolean => error instanceof TypeError;

/** What to tell of a failure: a heading, and what to do. */
export function wordsOf(error: unknown): { readonly title: string; readonly detail: string } {
  if (error instanceof ProblemError) return { title: error.title, detail: error.detail };
  if (isOffline(error)) {
    return { title: 'Tidak tersambung', detail: 'Periksa jaringan. Isian Anda tidak hilang; coba lagi.' };
  }
  return { title: 'Terjadi kesalahan', detail: 'Muat ulang halaman ini. Bila berulang, hubungi admin.' };
}
