import { LEVELS, ROLES } from '@tte/domain';
import pLimit from 'p-limit';
import { isForLinks, type Access } from '../../src/auth/policy.js';
import { STAFF_NIK, type TestGateway } from './gateway.js';

/** Someone who calls, with what they hold, their own and by mandate; or a request that comes without a usable token. */
export interface Member {
  readonly name: string;
  readonly subject?: string;
  readonly roles: readonly string[];
  readonly standsInFor?: string;
  readonly token: 'good' | 'none' | 'bad';
}

/** Everyone who could call. */
export const CAST: readonly Member[] = [
  ...ROLES.map((role): Member => ({ name: role, subject: `${role}7`, roles: [role], token: 'good' })),
  ...LEVELS.map((post): Member => ({
    name: `stand-in of ${post}`,
    subject: `standin-${post}`,
    roles: [],
    standsInFor: post,
    token: 'good',
  })),
  { name: 'no role', subject: 'nobody', roles: [], token: 'good' },
  { name: 'no token', roles: [], token: 'none' },
  { name: 'bad token', roles: [], token: 'bad' },
];

type Verdict = 'open' | 'unauthenticated' | 'forbidden' | 'own-case' | 'refused';
type Policy = Readonly<Record<string, Access>>;

/** What the matrix reads of an operation. */
interface Operation {
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { readonly value: object }>> }>
    >;
  };
}

const operationsOf = ({ paths }: { readonly paths?: unknown }): [string, Operation][] =>
  Object.entries(paths as Record<string, Record<string, Operation>>).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      operation,
    ]),
  );

/** The routes of an OpenAPI document, as the policy writes them. */
export const routesOf = (document: { readonly paths?: unknown }): string[] =>
  operationsOf(document).map(([route]) => route);

/** The first example of each route that takes JSON: it can be sent as it is. */
export const examplesOf = (document: { readonly paths?: unknown }): Readonly<Record<string, object>> =>
  Object.fromEntries(
    operationsOf(document).flatMap(([route, { requestBody }]) => {
      const [example] = Object.values(requestBody?.content['application/json']?.examples ?? {});
      return example ? [[route, example.value]] : [];
    }),
  );

/** Routes without a row and rows without a route. */
export const unequal = (routes: readonly string[], policy: Policy): string[] => [
  ...routes.filter((route) => !Object.hasOwn(policy, route)),
  ...Object.keys(policy).filter((row) => !routes.includes(row)),
];

/** What the table says of a call. */
function expected({ roles, relation }: Access, member: Member, own: boolean): Verdict {
  if (roles === 'public') return 'open';
  if (isForLinks(roles)) return 'refused';
  if (roles === 'perhaps-signed-in') return member.token === 'bad' ? 'unauthenticated' : 'open';
  if (member.token !== 'good') return 'unauthenticated';
  const held = [...member.roles, member.standsInFor];
  // A session, which a token is not.
  if (roles === 'signed-in') return 'unauthenticated';
  if (!roles.some((role) => held.includes(role))) return 'forbidden';
  return relation === 'not-own' && own ? 'own-case' : 'open';
}

/** What the answer says; a refusal for another reason than the caller is none. */
function observed(status: number, code: unknown, { roles }: Access): Verdict {
  if (status === 429) throw new Error('the matrix meets the rate limit: raise it for the specs');
  if (isForLinks(roles)) return [401, 403, 404].includes(status) ? 'refused' : 'open';
  if (status === 401) return 'unauthenticated';
  if (status !== 403) return 'open';
  return code === 'own-case' ? 'own-case' : code === 'forbidden' ? 'forbidden' : 'open';
}

/** What the walk needs to know of the world: two cases, and for decisions a body that would be accepted. */
export interface Setting {
  readonly gateway: TestGateway;
  readonly ownCase: string;
  readonly foreignCase: string;
  /** The address by which the own case is the caller's own. */
  readonly ownEmail: string;
  readonly decisions: Readonly<Record<string, object>>;
}

const AT_ONCE = 16;

/** Calls each route as everyone, on their own and on a foreign case, and tells where the answer is not the table's. */
export async function deviations(setting: Setting, policy: Policy): Promise<string[]> {
  const limit = pLimit(AT_ONCE);
  const calls = Object.entries(policy).flatMap(([route, access]) =>
    CAST.flatMap((member) =>
      [true, false].map((own) =>
        limit(async () => {
          const { status, code } = await call(setting, route, access, member, own);
          const [said, meant] = [observed(status, code, access), expected(access, member, own)];
          const what = `${route} as ${member.name}, ${own ? 'own' : 'foreign'} case`;
          return said === meant ? [] : [`${what}: ${meant} by the table, ${said} in fact (${status})`];
        }),
      ),
    ),
  );
  return (await Promise.all(calls)).flat();
}

async function call(setting: Setting, route: string, access: Access, member: Member, own: boolean) {
  const { gateway, ownCase, foreignCase, ownEmail, decisions } = setting;
  const [method = '', template = ''] = route.split(' ');
  const path = template.replace(':caseId', own ? ownCase : foreignCase).replace(/:\w+/g, 'tidak-ada');
  const body = own ? decisions[route] : {};
  if (!body && access.relation === 'not-own' && method !== 'GET') {
    throw new Error(`no acceptable body for ${route}: add it to the matrix`);
  }
  const aborted = new AbortController();
  const response = await fetch(`${gateway.url}${path}`, {
    method,
    redirect: 'manual',
    signal: aborted.signal,
    headers: {
      ...(await tokenOf(gateway, member, ownEmail)),
      ...(method !== 'GET' && { 'content-type': 'application/json' }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
  });
  const isProblem = response.headers.get('content-type')?.includes('problem+json');
  const { code } = (isProblem ? await response.json() : {}) as { code?: unknown };
  // A stream of events would never end.
  aborted.abort();
  return { status: response.status, code };
}

/** Everyone has the address of the own case's applicant, so that only the case decides whose it is. */
async function tokenOf(gateway: TestGateway, { subject, roles, token }: Member, email: string) {
  if (token === 'none') return {};
  if (token === 'bad') return { authorization: 'Bearer bukan-token' };
  return gateway.authorization({ sub: subject ?? '', roles, email, nik: STAFF_NIK });
}
