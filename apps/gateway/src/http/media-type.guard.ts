import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const TAKES_FORM = Symbol('takes a form');

/** Marks a route whose body is a multipart form; every other one takes JSON. */
export const TakesForm = () => SetMetadata(TAKES_FORM, true);

/**
 * Refuses a body of another type than its route takes. Fastify parses forms and plain text on every route, so a
 * wrong type would be told of as if the fields were missing.
 */
@Injectable()
export class MediaTypeGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const given = mediaTypeOf(request);
    if (given === undefined || request.method === 'GET' || request.method === 'HEAD') return true;
    const takesForm = this.reflector.get<true | undefined>(TAKES_FORM, context.getHandler());
    if (given !== (takesForm ? 'multipart/form-data' : 'application/json')) {
      throw new Problem('unsupported-media-type');
    }
    return true;
  }
}

const mediaTypeOf = ({ headers }: FastifyRequest): string | undefined =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase();
