import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { routeOf } from '../http/route-of.js';
import { StandIns } from '../mandates/stand-ins.js';
import { Problem } from '../problems/problem.js';
import { Staff } from '../staff/staff.js';
import { ApplicantLinks } from './applicant-links.js';
import type { Caller } from './caller.js';
import { accessTo, admits } from './policy.js';
import { challenge, TokenVerifier } from './token-verifier.js';

/** Lets through whom the policy's row of this route names. A route without a row lets nobody through. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
    private readonly links: ApplicantLinks,
    private readonly staff: Staff,
    private readonly standIns: StandIns,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = accessTo(request.method, routeOf(request));
    if (access?.roles === 'public') return true;
    if (access?.roles === 'applicant-link') return this.links.admit(request);
    const caller = await this.welcome(await this.verifier.verify(bearer(request)));
    if (!access || !admits(access, caller)) throw new Problem('forbidden');
    request.caller = caller;
    return true;
  }

  /** Whom the token names, known to the staff directory, with the posts that they stand in for. */
  private async welcome(caller: Caller): Promise<Caller> {
    await this.staff.meet(caller);
    const standingIn = await this.standIns.officesOf(caller.subject);
    return { ...caller, offices: [...caller.offices, ...standingIn] };
  }
}

function bearer({ headers }: FastifyRequest): string {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw challenge('missing-token');
  return token;
}
