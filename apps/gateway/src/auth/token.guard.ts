import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { routeOf } from '../http/route-of.js';
import { Problem } from '../problems/problem.js';
import { ApplicantLinks } from './applicant-links.js';
import type { Caller } from './caller.js';
import { Callers } from './callers.js';
import { accessTo, admits, isForLinks } from './policy.js';

/** Lets through whom the policy's row of this route names. A route without a row lets nobody through. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    @Inject(Callers) private readonly callers: Callers,
    private readonly links: ApplicantLinks,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = accessTo(request.method, routeOf(request));
    if (access?.roles === 'public') return true;
    if (access && isForLinks(access.roles)) return this.links.admit(request, access.roles);
    if (access?.roles === 'perhaps-signed-in') return this.asked(request);
    const caller = await this.verified(request);
    if (!access || !admits(access, caller)) throw new Problem('forbidden');
    return true;
  }

  /** Lets through whoever is signed in and whoever is not, but none whose token is refused. */
  private async asked(request: FastifyRequest): Promise<boolean> {
    await this.verified(request).catch((error: unknown) => {
      if (!isNobody(error)) throw error;
    });
    return true;
  }

  /** Sets the caller of the request and counts it as theirs, or as that of an address when it is nobody's. */
  private async verified(request: FastifyRequest): Promise<Caller> {
    const { rateLimits } = request.server;
    const caller = await this.callers.of(request).catch(async (error: unknown) => {
      await rateLimits.guest(request);
      throw error;
    });
    request.caller = caller;
    await rateLimits.caller(request);
    return caller;
  }
}

const isNobody = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'missing-token' || error.code === 'session-ended');
