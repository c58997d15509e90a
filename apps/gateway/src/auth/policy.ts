import { LEVELS, type Role } from '@tte/domain';

const OFFICIALS: readonly Role[] = LEVELS;
const DESK: readonly Role[] = ['operator', ...OFFICIALS];
const EVERYONE: readonly Role[] = [...DESK, 'auditor', 'admin'];
const CASE = '/api/v1/registrations/:registrationId';

/** Who may use a route; `public` needs no token. */
export type Access = 'public' | readonly Role[];

/** Every route and the roles that may use it. A route without a row here fails at start. */
export const POLICY: Readonly<Record<string, Access>> = {
  'GET /health/live': 'public',
  'GET /health/ready': 'public',
  'GET /api/v1/health/live': 'public',
  'GET /api/v1/health/ready': 'public',
  'GET /metrics': 'public',
  'GET /problems/:code': 'public',
  'POST /api/v1/registrations': ['operator'],
  'POST /api/v1/letters': ['operator'],
  'GET /api/v1/letters/import-template': ['operator'],
  'GET /api/v1/letters/:letterId': ['operator'],
  'GET /api/v1/registrations': EVERYONE,
  [`GET ${CASE}`]: EVERYONE,
  [`GET ${CASE}/letter`]: DESK,
  [`GET ${CASE}/comparison`]: ['verifikator'],
  [`POST ${CASE}/disposition`]: ['kapusdatin', 'kabid', 'kasubbid'],
  [`POST ${CASE}/completeness`]: ['verifikator'],
  [`POST ${CASE}/approval`]: ['verifikator'],
  [`POST ${CASE}/portal-work`]: ['verifikator'],
  [`POST ${CASE}/correction`]: ['operator'],
  [`POST ${CASE}/withdrawal`]: ['operator'],
  [`POST ${CASE}/nudge`]: ['operator'],
};

/** Served by the documentation's own plugin, beside the controllers: open, and without personal data. */
const DOCUMENTATION = /^\/docs(-json|-yaml)?(\/|$)/;

/** The row of a route, for HEAD that of GET; undefined where there is none. */
export const accessTo = (method: string, route: string): Access | undefined =>
  POLICY[`${method === 'HEAD' ? 'GET' : method} ${route}`];

/**
 * Compares the table with the routes that exist.
 * @throws Error that names each route without a row and each row without a route.
 */
export function checkPolicy(routes: readonly string[]): void {
  const own = routes.filter((route) => !DOCUMENTATION.test(route.slice(route.indexOf(' ') + 1)));
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
