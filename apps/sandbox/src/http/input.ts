import type { FastifyRequest } from 'fastify';

/** The body as an object, whatever came: JSON, a form or nothing. */
export function bodyOf(request: FastifyRequest): Record<string, unknown> {
  return isRecord(request.body) ? request.body : {};
}

/** Whether this is a plain object and not an array or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that holds text, trimmed; an empty one counts as absent. */
export function text(from: Record<string, unknown>, name: string): string | undefined {
  const value = from[name];
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** Whether the caller is a script: it sent JSON or asks for it. */
export function wantsJson(request: FastifyRequest): boolean {
  return /json/.test(`${request.headers['content-type'] ?? ''} ${request.headers.accept ?? ''}`);
}

/** The name and secret of an HTTP Basic header. */
export function basicCredentials(request: FastifyRequest): { name: string; secret: string } | undefined {
  const [scheme, encoded] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic' || !encoded) return undefined;
  const plain = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = plain.indexOf(':');
  return colon < 0 ? undefined : { name: plain.slice(0, colon), secret: plain.slice(colon + 1) };
}
