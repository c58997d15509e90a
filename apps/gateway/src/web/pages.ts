import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PARAM_MAX_LENGTH } from '../http/fastify.js';
import { pageHeaders } from '../http/security-headers.js';
import { Problem } from '../problems/problem.js';
import type { DoorSettings } from '../world.js';
import { mendedLink } from './encoded-link.js';

/** What begins like this is never a page: an address there that no route knows is told to be none. */
const NO_PAGE = /^\/(api|assets|auth|docs|health|metrics|problems)\b/;

/** Where the page tells the address of the sandbox, if there is one. */
const SANDBOX_PLACE = '__SANDBOX_URL__';

/** A part that is too long for any route leads the router here as well. */
const whyNone = (url: string) =>
  url.split(/[/?]/).some((part) => part.length > PARAM_MAX_LENGTH) ? 'address-too-long' : 'not-found';

/**
 * Serves the built web app, where there is one. Its assets are named by their content, so they stay as they are; every
 * other address is a page, which the app itself finds.
 * @throws Error when the folder holds no index.html
 */
export async function servePages(
  fastify: FastifyInstance,
  { webRoot, publicUrl, sandboxUrl = '' }: Pick<DoorSettings, 'webRoot' | 'publicUrl' | 'sandboxUrl'>,
): Promise<void> {
  if (webRoot === undefined) return;
  const root = resolve(webRoot);
  const index = join(root, 'index.html');
  await access(index);
  const withNonce = await pageHeaders(publicUrl);
  await fastify.register(staticFiles, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    maxAge: '365d',
    immutable: true,
  });
  fastify.get('/*', async (request, reply) => {
    if (NO_PAGE.test(request.url)) throw new Problem(whyNone(request.url));
    const mended = mendedLink(request.url);
    if (mended) return reply.header('cache-control', 'no-store').redirect(mended, 302);
    const text = await readFile(index, 'utf8');
    const { page, headers } = withNonce(text.replace(SANDBOX_PLACE, () => escaped(sandboxUrl)));
    return reply.headers(headers).type('text/html; charset=utf-8').send(page);
  });
}

const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
