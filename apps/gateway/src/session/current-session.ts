import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { challenge } from '../auth/token-verifier.js';
import type { Session } from './session.js';

/** The session of this request, as a controller's parameter. */
export const CurrentSession = createParamDecorator((_data: unknown, context: ExecutionContext): Session => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw challenge('missing-token');
  return signedIn;
});
