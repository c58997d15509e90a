import csrf from '@fastify/csrf-protection';
import secureSession, { type Session as Cookie } from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { cookieName, isSecure, SESSION_COOKIE } from '../auth/session-cookie.js';
import type { GatewaySettings } from '../platform/settings.js';
import { Session } from './session.js';

/** What must come back with a sign-in that is under way. */
export const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});
export type Attempt = z.output<typeof Attempt>;

declare module '@fastify/secure-session' {
  interface SessionData {
    /** Read through a schema: the cookie may come from an older release. */
    content: unknown;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The cookie of a sign-in that is under way. */
    signIn: Cookie;
  }
}

const ATTEMPT_SECONDS = 600;
const CSRF_HEADER = 'x-csrf-token';

/** Encrypted cookies: one for the session, one for a sign-in under way. Their time is judged by `sessions.ts`. */
export async function openCookies(
  fastify: FastifyInstance,
  { session, publicUrl }: Pick<GatewaySettings, 'session' | 'publicUrl'>,
): Promise<void> {
  const secure = isSecure(publicUrl);
  const key = session.keys.map((one) => Buffer.from(one.reveal()));
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  await fastify.register(secureSession, [
    {
      sessionName: 'session',
      cookieName: cookieName(SESSION_COOKIE, publicUrl),
      key,
      cookie,
      expiry: session.lifetime / 1_000,
    },
    {
      sessionName: 'signIn',
      cookieName: cookieName('tte_sign_in', publicUrl),
      key,
      cookie: { ...cookie, maxAge: ATTEMPT_SECONDS },
      expiry: ATTEMPT_SECONDS,
    },
  ]);
  await fastify.register(csrf, {
    sessionPlugin: '@fastify/secure-session',
    getToken: ({ headers }) => [headers[CSRF_HEADER]].flat()[0],
  });
}

const CONTENT = 'content';

/** What a request's session cookie holds, whether its time is over or not. */
export const sessionIn = ({ session }: FastifyRequest): Session | undefined =>
  Session.safeParse(session.get(CONTENT)).data;

/** Gives or renews the session cookie. */
export const keepSession = ({ session }: FastifyRequest, content: Session): void =>
  session.set(CONTENT, content);

/** The sign-in that a request's browser has begun. */
export const attemptIn = ({ signIn }: FastifyRequest): Attempt | undefined =>
  Attempt.safeParse(signIn.get(CONTENT)).data;

/** Gives the cookie of a sign-in. */
export const keepAttempt = ({ signIn }: FastifyRequest, content: Attempt): void =>
  signIn.set(CONTENT, content);
