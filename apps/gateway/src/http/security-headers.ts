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
const DOCS_PAGE = /^\/docs([/?]|$)/;
const NOT_TO_BE_KEPT = /^\/(api|auth)\//;

/** Headers of every answer, for a gateway that is reached under this address. */
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
