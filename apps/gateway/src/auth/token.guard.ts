import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { routeOf } from '../http/route-of.js';
import { Problem } from '../problems/problem.js';
import { accessTo } from './policy.js';
import { challenge, TokenVerifier } from './token-verifier.js';

/** Lets through whom the policy's row of this route names. A route without a row lets nobody through. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(@Inject(TokenVerifier) private readonly verifier: TokenVerifier) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = accessTo(request.method, routeOf(request)) ?? [];
    if (access === 'public') return true;
    const caller = await this.verifier.verify(bearer(request));
    request.caller = caller;
    if (!access.some((role) => caller.roles.includes(role))) throw new Problem('forbidden');
    return true;
  }
}

function bearer({ headers }: FastifyRequest): string {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw challenge('missing-token');
  return token;
}
