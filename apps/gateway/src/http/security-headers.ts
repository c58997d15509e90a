import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import { fastify } from 'fastify';
import type { AnswerHeaders } from './watch-requests.js';

const SELF = ["'self'"];
const NONE = ["'none'"];
const CLOSED = { defaultSrc: NONE, baseUri: NONE, formAction: NONE, frameAncestors: NONE };
/** The documentation's page has scripts, styles and pictures of its own, some of them inline. */
const DOCS = {
  ...CLOSED,
  scriptSrc: SELF,
  styleSrc: [...SELF, "'unsafe-inline'"],
  imgSrc: [...SELF, 'data:'],
  connectSrc: SELF,
};
/** Where a page and its policy hold the nonce of this one answer. */
const NONCE_PLACE = '__CSP_NONCE__';
/** The web app's pages: nothing of others, nothing inline but the styles that its components bring along. */
const PAGES = {
  ...CLOSED,
  scriptSrc: SELF,
  styleSrc: [...SELF, `'nonce-${NONCE_PLACE}'`],
  imgSrc: [...SELF, 'data:', 'blob:'],
  fontSrc: SELF,
  connectSrc: SELF,
  frameSrc: [...SELF, 'blob:'],
  workerSrc: [...SELF, 'blob:'],
  manifestSrc: SELF,
  formAction: SELF,
};
const DOCS_PAGE = /^\/docs([/?]|$)/;
const NONCE_BYTES = 16;
const NOT_TO_BE_KEPT = /^\/(api|auth)\//;

/**
 * Headers of every answer, for a gateway that is reached under this address.
 * Why: docs/decisions/0024-one-table-of-headers.md
 */
export async function answerHeaders(publicUrl: string): Promise<AnswerHeaders> {
  const isTls = publicUrl.startsWith('https:');
  const closed = await headersOf(CLOSED, isTls);
  const docs = await headersOf(DOCS, isTls);
  return (requestId, url) => ({
    ...(DOCS_PAGE.test(url) ? docs : closed),
    'x-request-id': requestId,
    ...(NOT_TO_BE_KEPT.test(url) && { 'cache-control': 'no-store' }),
  });
}

/** A text with its nonce in place, and the headers that make a browser heed it; nobody keeps either. */
type WithNonce = (page: string) => {
  readonly page: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Gives every page a nonce of its own. Its headers come in the place of those that every answer has. */
export async function pageHeaders(publicUrl: string): Promise<WithNonce> {
  const headers = await headersOf(PAGES, publicUrl.startsWith('https:'));
  return (page) => {
    const nonce = randomBytes(NONCE_BYTES).toString('base64url');
    const placed = (text: string) => text.replaceAll(NONCE_PLACE, nonce);
    const policy = placed(headers['content-security-policy'] ?? '');
    return {
      page: placed(page),
      headers: { ...headers, 'content-security-policy': policy, 'cache-control': 'no-store' },
    };
  };
}

/** What helmet sets, as a table: answers to what is no request at all have no reply that a hook could see. */
async function headersOf(
  directives: Readonly<Record<string, string[]>>,
  isTls: boolean,
): Promise<Readonly<Record<string, string>>> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    frameguard: { action: 'deny' },
    hsts: isTls ? {} : false,
  });
  probe.get('/', (_request, reply) => reply.raw.getHeaders());
  const answer = await probe.inject('/');
  return answer.json<Record<string, string>>();
}
