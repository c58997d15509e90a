import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StandIns } from '../mandates/stand-ins.js';
import type { Session } from '../session/session.js';
import { Sessions } from '../session/sessions.js';
import { Staff } from '../staff/staff.js';
import type { Caller } from './caller.js';
import { callerOf, challenge, TokenVerifier } from './token-verifier.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the token guard where the caller has a session; machines have none. */
    signedIn?: Session;
  }
}

/** Who calls: a machine by its token or a person by their session. With a token, a cookie counts for nothing. */
@Injectable()
export class Callers {
  constructor(
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
    @Inject(Sessions) private readonly sessions: Sessions,
    private readonly staff: Staff,
    private readonly standIns: StandIns,
  ) {}

  /**
   * The caller, known to the staff directory, with the posts that they stand in for.
   * @throws Problem with the status 401, or those of the token verifier
   */
  async of(request: FastifyRequest): Promise<Caller> {
    const caller = await this.identified(request);
    await this.staff.meet(caller);
    const [standingIn, recorded] = await Promise.all([
      this.standIns.officesOf(caller.subject),
      this.staff.identityOf(caller.subject),
    ]);
    return { ...caller, offices: [...caller.offices, ...standingIn], ...(recorded && { recorded }) };
  }

  private async identified(request: FastifyRequest): Promise<Caller> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.verifier.verify(bearer(authorization));
    const session = await this.sessions.use(request);
    if (!session) throw challenge('missing-token');
    request.signedIn = session;
    return callerOf(session.claims);
  }
}

function bearer(authorization: string): string {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw challenge('missing-token');
  return token;
}
