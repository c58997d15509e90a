import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readUpload, type Upload } from './upload.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The largest letter that is taken, in bytes. */
    letterMaxBytes: number;
  }
}

/** The multipart form of this request, as a controller's parameter. */
export const FormUpload = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Promise<Upload> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return readUpload(request, request.server.letterMaxBytes);
  },
);
