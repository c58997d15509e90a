import { createParamDecorator, Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Vault } from '@tte/vault';
import { Problem } from '../problems/problem.js';
import { VAULT } from '../platform/ports.js';
import type { LinkHolders } from './policy.js';

/** Carries the token of an applicant's link. Not `Authorization`: whoever opens a link is not signed in. */
export const LINK_HEADER = 'X-Applicant-Link';

/** Name of the security scheme in the API's description. */
export const LINK_SCHEME = 'applicant-link';

declare module 'fastify' {
  interface FastifyRequest {
    /** The case whose link came with the request, expired or not; set by the token guard on the applicant's routes. */
    linkedCase?: string;
  }
}

/** Lets in who brings an applicant's link, by its time where the route wants that. */
@Injectable()
export class ApplicantLinks {
  constructor(@Inject(VAULT) private readonly vault: Vault) {}

  /** @throws Problem `link-invalid`; `link-expired` where the time of a link must not be over */
  async admit(request: FastifyRequest, holders: LinkHolders): Promise<true> {
    const token = request.headers[LINK_HEADER.toLowerCase()];
    if (typeof token !== 'string') throw linkProblem('link-invalid');
    const opened = await this.vault.openApplicantLink(token);
    if (opened.outcome === 'invalid') throw linkProblem('link-invalid');
    if (opened.outcome === 'expired' && holders === 'applicant-link') throw linkProblem('link-expired');
    request.linkedCase = opened.caseId;
    return true;
  }
}

/** A 401 with a challenge, which HTTP wants of each. */
export const linkProblem = (code: 'link-invalid' | 'link-expired'): Problem =>
  new Problem(code, { headers: { 'www-authenticate': 'ApplicantLink' } });

/** The one case that this request's link opens, as a controller's parameter. */
export const LinkedCase = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const { linkedCase } = context.switchToHttp().getRequest<FastifyRequest>();
  if (linkedCase === undefined) throw linkProblem('link-invalid');
  return linkedCase;
});
