import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { routeOf } from '../problems/route-of.js';
import { Problem } from '../problems/problem.js';
import { Cases } from './cases.js';
import { accessTo } from '../auth/policy.js';
import { reachOf, reaches } from '../auth/scope.js';

/** Keeps one who comes through only by mandates that name units to the cases of those. Others cost no look. */
@Injectable()
export class ScopeGuard implements CanActivate {
  constructor(private readonly cases: Cases) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { caseId?: string } }>>();
    const roles = accessTo(request.method, routeOf(request))?.roles;
    const { caseId } = request.params;
    if (!request.caller || caseId === undefined || roles === undefined || typeof roles === 'string') {
      return true;
    }
    const reach = reachOf(request.caller, roles);
    if (reach === 'all') return true;
    const { unit } = await this.cases.view(caseId);
    if (!reaches(reach, unit)) throw new Problem('mandate-scope');
    return true;
  }
}
