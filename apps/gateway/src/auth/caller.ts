import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Capacity, Identity, Mandate, Post, Role } from '@tte/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** A post that a caller holds now: their own, or in another's place by a mandate. */
export interface Office {
  readonly post: Post;
  readonly capacity: Capacity;
  readonly mandate?: Mandate;
}

/** Who calls, as the access token or the session says it. */
export interface Caller {
  readonly subject: string;
  /** The person's own name, where the provider tells it. */
  readonly name?: string;
  readonly roles: readonly Role[];
  /** The posts in which they can act now. */
  readonly offices: readonly Office[];
  readonly nip?: string;
  readonly nrp?: string;
  readonly nik?: string;
  readonly email?: string;
  /** Digests of what the staff directory holds of them, which the provider may not tell. */
  readonly recorded?: Identity;
  /** When the access token ends, in epoch milliseconds. */
  readonly expiresAt?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the token guard on every route that is not public, also for whom it then refuses. */
    caller?: Caller;
  }
}

/** The caller of this request, as a controller's parameter. */
export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw new Problem('missing-token');
  return caller;
});
