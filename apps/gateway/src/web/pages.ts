import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PARAM_MAX_LENGTH } from '../http/unrouted.js';
import { pageHeaders } from '../http/security-headers.js';
import { Problem } from '../problems/problem.js';
import type { GatewaySettings } from '../platform/settings.js';
import { mendedLink } from './encoded-link.js';

/** What begins like this is never a page: an address there that no route knows is told to be none. */
const NO_PAGE = /^\/(api|assets|auth|docs|health|metrics|problems)\b/;

/** Where the page tells the addresses of the sandbox and of BSrE's portal, if there are any. */
const PLACES = /__(SANDBOX|BSRE_PORTAL)_URL__/g;

/** Asked for anew by browsers whenever they look; it stands at the root, so that it may open every page. */
const SERVICE_WORKER = '/sw.js';

/** A part that is too long for any route leads the router here as well. */
const whyNone = (url: string) =>
  url.split(/[/?]/).some((part) => part.length > PARAM_MAX_LENGTH) ? 'address-too-long' : 'not-found';

/**
 * Serves the built web app, where there is one. Its assets are named by their content, so they stay as they are; the
 * service worker's file is not, and keeps the policy of answers that load nothing. Every other address is a page,
 * which the app itself finds.
 * @throws Error when the folder holds no index.html or no sw.js
 */
export async function servePages(
  fastify: FastifyInstance,
  {
    webRoot,
    publicUrl,
    sandboxUrl = '',
    bsrePortalUrl = '',
  }: Pick<GatewaySettings, 'webRoot' | 'publicUrl' | 'sandboxUrl' | 'bsrePortalUrl'>,
): Promise<void> {
  if (webRoot === undefined) return;
  const root = resolve(webRoot);
  const index = join(root, 'index.html');
  const worker = join(root, SERVICE_WORKER);
  await Promise.all([access(index), access(worker)]);
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
  fastify.get(SERVICE_WORKER, async (_request, reply) => {
    const script = await readFile(worker, 'utf8');
    return reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script);
  });
  fastify.get('/*', async (request, reply) => {
    if (NO_PAGE.test(request.url)) throw new Problem(whyNone(request.url));
    const mended = mendedLink(request.url);
    if (mended) return reply.header('cache-control', 'no-store').redirect(mended, 302);
    const text = await readFile(index, 'utf8');
    const told = text.replace(PLACES, (_place, of) => escaped(of === 'SANDBOX' ? sandboxUrl : bsrePortalUrl));
    const { page, headers } = withNonce(told);
    return reply.headers(headers).type('text/html; charset=utf-8').send(page);
  });
}

const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
