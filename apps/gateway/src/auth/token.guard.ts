import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { onlyReads } from '../http/rate-limits.js';
import { routeOf } from '../http/route-of.js';
import { Problem } from '../problems/problem.js';
import { ApplicantLinks } from './applicant-links.js';
import type { Caller } from './caller.js';
import { Callers } from './callers.js';
import { accessTo, admits, isForLinks, type LinkHolders } from './policy.js';

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
    if (access && isForLinks(access.roles)) return this.linked(request, access.roles);
    if (access?.roles === 'perhaps-signed-in') return this.asked(request);
    const caller = await this.verified(request);
    if (!access || !admits(access, caller)) throw new Problem('forbidden');
    return true;
  }

  /** Lets in who holds a link. An address counts what is tried without one, and what is brought by one. */
  private async linked(request: FastifyRequest, holders: LinkHolders): Promise<boolean> {
    const { rateLimits } = request.server;
    await this.links.admit(request, holders).catch(async (error: unknown) => {
      await rateLimits.guest(request);
      throw error;
    });
    if (!onlyReads(request)) await rateLimits.guest(request);
    await rateLimits.caller(request);
    return true;
  }

  /** Lets through whoever is signed in and whoever is not, but none whose token is refused. Every page asks this. */
  private async asked(request: FastifyRequest): Promise<boolean> {
    await this.verified(request, isNobody).catch((error: unknown) => {
      if (!isNobody(error)) throw error;
    });
    return true;
  }

  /** Sets the caller of the request and counts it as theirs, or as that of an address when it is nobody's. */
  private async verified(
    request: FastifyRequest,
    isFree: (error: unknown) => boolean = () => false,
  ): Promise<Caller> {
    const { rateLimits } = request.server;
    const caller = await this.callers.of(request).catch(async (error: unknown) => {
      if (!isFree(error)) await rateLimits.guest(request);
      throw error;
    });
    request.caller = caller;
    await rateLimits.caller(request);
    return caller;
  }
}

const isNobody = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'missing-token' || error.code === 'session-ended');
