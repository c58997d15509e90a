import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Office } from '@tte/staff';
import type { FastifyRequest } from 'fastify';
import { routeOf } from '../problems/route-of.js';
import { accessTo } from './policy.js';

/**
 * What is asked of the office is answered by its present units and hours; health and the like ask for neither. It lets
 * everyone pass. It is no interceptor, behind which a stream of events would begin before it is known to be allowed.
 */
@Injectable()
export class PresentOfficeGuard implements CanActivate {
  constructor(private readonly office: Office) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (accessTo(request.method, routeOf(request))?.roles !== 'public') await this.office.refresh();
    return true;
  }
}
