import { MESSAGE_NAMES, type MessageName } from '@tte/contracts';
import { LEVELS, type Role } from '@tte/domain';
import { isForOfficials, postsFor } from '../messages/of-message.js';
import { postsOf } from './acting-post.js';
import type { Caller } from './caller.js';

const OFFICIALS: readonly Role[] = LEVELS;
/** Those who work on cases. */
export const DESK: readonly Role[] = ['operator', ...OFFICIALS];
export const EVERYONE: readonly Role[] = [...DESK, 'auditor', 'admin'];
/** Those who answer for the rights of persons over their data, and for what befalls the data. */
const PROTECTORS: readonly Role[] = ['admin', 'pelindung-data'];
/** Those who answer for how the office works. */
export const OVERSEERS: readonly Role[] = ['kapusdatin', 'kabid', 'kasubbid', 'auditor', 'admin'];
/** Those who end an applicant's links and have new ones sent. */
const LINK_KEEPERS: readonly Role[] = ['operator', 'verifikator', 'admin'];
/** Those who see to mails that did not arrive, and those who look on. */
export const MAIL_KEEPERS: readonly Role[] = ['operator', 'verifikator', 'admin', 'auditor'];
/** Those who watch that what is sealed still holds: findings are told to both. */
export const WATCHERS: readonly Role[] = ['auditor', 'admin'];
/** Those who bring files that belong to a case's letter: what came with it, or by mail afterwards. */
export const ATTACHERS: readonly Role[] = ['operator', 'verifikator'];
const CASE = '/api/v1/cases/:caseId';
/** Where those who work on a case talk about it; nobody reads what is said of their own application. */
export const COMMENTS = `${CASE}/comments`;
const MANDATES = '/api/v1/mandates';

/**
 * Who comes through: anyone, anyone whose credentials are not refused, whoever is signed in, who holds an applicant's
 * private link (that opens, or whose time alone is over), or holders of these roles, those who stand in for one of them
 * among them.
 */
export type Callers = 'public' | 'perhaps-signed-in' | 'signed-in' | LinkHolders | readonly Role[];
export type LinkHolders = 'applicant-link' | 'applicant-link-or-expired';

/** What a caller must be to the case that a route is about; `not-own`: nobody decides on their own application. */
export type Relation = 'none' | 'any-case' | 'not-own';

/** One row of the policy. */
export interface Access {
  readonly roles: Callers;
  readonly relation: Relation;
}

const messageRoute = (name: MessageName) => `POST ${CASE}/${name}`;

/** The rows of the routes that bring messages: of their posts, and officials decide nothing in their own case. */
const MESSAGE_ROWS = Object.fromEntries(
  MESSAGE_NAMES.map((name): [string, Access] => [
    messageRoute(name),
    { roles: postsFor(name), relation: isForOfficials(name) ? 'not-own' : 'any-case' },
  ]),
);

/** Every route: who may use it, and their relation to its case. A route without a row here fails at start. */
export const POLICY: Readonly<Record<string, Access>> = {
  'GET /health/live': { roles: 'public', relation: 'none' },
  'GET /health/ready': { roles: 'public', relation: 'none' },
  'GET /api/v1/health/live': { roles: 'public', relation: 'none' },
  'GET /api/v1/health/ready': { roles: 'public', relation: 'none' },
  'GET /metrics': { roles: 'public', relation: 'none' },
  'GET /problems/:code': { roles: 'public', relation: 'none' },
  'GET /api/v1/office': { roles: 'public', relation: 'none' },
  'POST /api/v1/cases': { roles: ['operator'], relation: 'none' },
  'GET /api/v1/cases': { roles: EVERYONE, relation: 'none' },
  'GET /api/v1/cases/export': { roles: EVERYONE, relation: 'none' },
  [`GET ${CASE}`]: { roles: EVERYONE, relation: 'any-case' },
  [`GET ${CASE}/letter`]: { roles: DESK, relation: 'any-case' },
  [`GET ${CASE}/attachments`]: { roles: DESK, relation: 'any-case' },
  [`POST ${CASE}/attachments`]: { roles: ATTACHERS, relation: 'any-case' },
  [`GET ${CASE}/attachments/:attachmentId`]: { roles: DESK, relation: 'any-case' },
  [`GET ${COMMENTS}`]: { roles: DESK, relation: 'not-own' },
  [`POST ${COMMENTS}`]: { roles: DESK, relation: 'not-own' },
  [`GET ${CASE}/letter-cases`]: { roles: EVERYONE, relation: 'any-case' },
  [`GET ${CASE}/comparison`]: { roles: ['verifikator'], relation: 'any-case' },
  ...MESSAGE_ROWS,
  [`POST ${MANDATES}`]: { roles: [...OFFICIALS, 'admin'], relation: 'none' },
  [`GET ${MANDATES}`]: { roles: EVERYONE, relation: 'none' },
  [`GET ${MANDATES}/:mandateId`]: { roles: EVERYONE, relation: 'none' },
  [`POST ${MANDATES}/:mandateId/revocation`]: { roles: [...OFFICIALS, 'admin'], relation: 'none' },
  'GET /api/v1/staff': { roles: [...OFFICIALS, 'admin'], relation: 'none' },
  [`POST ${CASE}/link-revocation`]: { roles: LINK_KEEPERS, relation: 'any-case' },
  [`POST ${CASE}/link-renewal`]: { roles: LINK_KEEPERS, relation: 'any-case' },
  'GET /api/v1/applicant': { roles: 'applicant-link', relation: 'none' },
  'POST /api/v1/applicant/link-renewal': { roles: 'applicant-link-or-expired', relation: 'none' },
  'POST /api/v1/applicant/correction': { roles: 'applicant-link', relation: 'none' },
  'POST /api/v1/applicant/renewal': { roles: 'applicant-link', relation: 'none' },
  'POST /api/v1/applicant/nudge': { roles: 'applicant-link', relation: 'none' },
  'POST /api/v1/applicant/withdrawal': { roles: 'applicant-link', relation: 'none' },
  'GET /api/v1/applicant/data-requests': { roles: 'applicant-link', relation: 'none' },
  'POST /api/v1/applicant/data-requests': { roles: 'applicant-link', relation: 'none' },
  'POST /api/v1/data-subjects/export': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-subjects/correction': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-subjects/restriction': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-subjects/erasure': { roles: PROTECTORS, relation: 'none' },
  'GET /api/v1/data-requests': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-requests': { roles: PROTECTORS, relation: 'none' },
  'GET /api/v1/data-requests/:requestId': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-requests/:requestId/steps': { roles: PROTECTORS, relation: 'none' },
  'GET /api/v1/data-breaches': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-breaches': { roles: PROTECTORS, relation: 'none' },
  'GET /api/v1/data-breaches/:breachId': { roles: PROTECTORS, relation: 'none' },
  'POST /api/v1/data-breaches/:breachId/steps': { roles: PROTECTORS, relation: 'none' },
  'GET /api/v1/processing-register': { roles: [...PROTECTORS, 'auditor'], relation: 'none' },
  [`GET ${CASE}/events`]: { roles: EVERYONE, relation: 'any-case' },
  'GET /api/v1/own-settings': { roles: DESK, relation: 'none' },
  'PUT /api/v1/own-settings': { roles: DESK, relation: 'none' },
  'PUT /api/v1/own-settings/devices': { roles: DESK, relation: 'none' },
  'DELETE /api/v1/own-settings/devices/:deviceId': { roles: DESK, relation: 'none' },
  'POST /api/v1/own-settings/devices/:deviceId/sample': { roles: DESK, relation: 'none' },
  'GET /api/v1/inbox': { roles: OFFICIALS, relation: 'none' },
  'GET /api/v1/inbox/events': { roles: OFFICIALS, relation: 'none' },
  'POST /api/v1/inbox/dispositions': { roles: ['kapusdatin', 'kabid', 'kasubbid'], relation: 'none' },
  'POST /api/v1/inbox/recalls': { roles: ['kapusdatin', 'kabid', 'kasubbid'], relation: 'none' },
  'POST /api/v1/inbox/claims': { roles: ['verifikator'], relation: 'none' },
  [`POST ${CASE}/claim`]: { roles: ['verifikator'], relation: 'any-case' },
  [`POST ${CASE}/takeover`]: { roles: ['verifikator'], relation: 'any-case' },
  [`POST ${CASE}/release`]: { roles: ['verifikator'], relation: 'any-case' },
  'GET /auth/login': { roles: 'public', relation: 'none' },
  'GET /auth/callback': { roles: 'public', relation: 'none' },
  'GET /auth/session': { roles: 'perhaps-signed-in', relation: 'none' },
  'POST /auth/logout': { roles: 'signed-in', relation: 'none' },
  'PUT /api/v1/staff/:subject': { roles: ['admin'], relation: 'none' },
  'PUT /api/v1/staff/:subject/identity': { roles: ['admin'], relation: 'none' },
  'GET /api/v1/units': { roles: ['admin', 'auditor'], relation: 'none' },
  'POST /api/v1/units': { roles: ['admin'], relation: 'none' },
  'PUT /api/v1/units/:unitCode': { roles: ['admin'], relation: 'none' },
  'GET /api/v1/office-hours': { roles: ['admin', 'auditor'], relation: 'none' },
  'PUT /api/v1/office-hours': { roles: ['admin'], relation: 'none' },
  'GET /api/v1/access-log': { roles: ['auditor'], relation: 'none' },
  'GET /api/v1/access-log/verification': { roles: ['auditor'], relation: 'none' },
  'GET /api/v1/audit': { roles: WATCHERS, relation: 'none' },
  'GET /api/v1/audit/checkpoints': { roles: WATCHERS, relation: 'none' },
  'POST /api/v1/audit/checkpoints': { roles: WATCHERS, relation: 'none' },
  'POST /api/v1/audit/verification': { roles: WATCHERS, relation: 'none' },
  'GET /api/v1/audit/export': { roles: ['auditor'], relation: 'none' },
  'GET /api/v1/audit/cases/:caseId/export': { roles: ['auditor'], relation: 'any-case' },
  'GET /api/v1/damaged-cases': { roles: ['admin', 'auditor'], relation: 'none' },
  'POST /api/v1/letters': { roles: ['operator'], relation: 'none' },
  'GET /api/v1/letters/import-template': { roles: ['operator'], relation: 'none' },
  'GET /api/v1/letters/recorded': { roles: ['operator'], relation: 'none' },
  'GET /api/v1/letters/:letterId': { roles: ['operator'], relation: 'none' },
  'GET /api/v1/accounts': { roles: EVERYONE, relation: 'none' },
  'GET /api/v1/accounts/export': { roles: DESK, relation: 'none' },
  'GET /api/v1/mails': { roles: MAIL_KEEPERS, relation: 'none' },
  'GET /api/v1/statistics': { roles: OVERSEERS, relation: 'none' },
  'GET /api/v1/reference': { roles: [...EVERYONE, 'pelindung-data'], relation: 'none' },
};

/** Served by the documentation's own plugin, beside the controllers: open, and without personal data. */
const DOCUMENTATION = /^GET \/docs(-json|-yaml)?(\/|$)/;
/** The web app's pages, assets and service worker, served beside the controllers: open, and the same for everyone. */
const PAGES: readonly string[] = ['GET /*', 'GET /assets/*', 'GET /sw.js'];

/** The row of a route, for HEAD that of GET; undefined where there is none. */
export const accessTo = (method: string, route: string): Access | undefined =>
  POLICY[`${method === 'HEAD' ? 'GET' : method} ${route}`];

/** The row of the route that brings a message to a case; it holds for the message by whichever route it comes. */
export const accessToMessage = (name: MessageName): Access | undefined => POLICY[messageRoute(name)];

/** Whether only an applicant's link opens it, and no role. */
export const isForLinks = (roles: Callers): roles is LinkHolders =>
  roles === 'applicant-link' || roles === 'applicant-link-or-expired';

/** Whether one who is signed in comes through: by a role of their own, or by a post that they stand in for. */
export function admits({ roles }: Access, caller: Caller): boolean {
  if (typeof roles === 'string') return !isForLinks(roles);
  const held: readonly string[] = [...caller.roles, ...postsOf(caller)];
  return roles.some((role) => held.includes(role));
}

/** Whether a request needs no caller: its route is public, the documentation's, for holders of a link, or none at all. */
export const isPublic = (method: string, route: string): boolean => {
  const access = accessTo(method, route);
  return access === undefined || access.roles === 'public' || isForLinks(access.roles);
};

/**
 * Compares the table with the routes that exist.
 * @throws Error that names each route without a row and each row without a route.
 */
export function checkPolicy(routes: readonly string[]): void {
  const own = routes.filter((route) => !DOCUMENTATION.test(route) && !PAGES.includes(route));
  const open = own.filter((route) => !Object.hasOwn(POLICY, route));
  const stale = Object.keys(POLICY).filter((route) => !own.includes(route));
  if (open.length > 0) throw new Error(`routes without a row in auth/policy.ts: ${open.join(', ')}`);
  if (stale.length > 0) throw new Error(`rows of auth/policy.ts without a route: ${stale.join(', ')}`);
}

const PATTERNS = Object.keys(POLICY).map((row) => {
  const [method = '', path = ''] = row.split(' ');
  return { method, path: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/?$`) };
});

/** The methods that a path knows. */
export const methodsOf = (path: string): readonly string[] =>
  PATTERNS.filter((pattern) => pattern.path.test(path)).map(({ method }) => method);
