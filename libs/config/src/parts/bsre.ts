import { parseBsreStatus, type BsreStatus } from '@tte/domain';
import { z } from 'zod';
import { parseDuration } from '../duration.js';
import { duration, integer, kind, list, secret, text, url } from '../variable.js';

const FIELDS = ['nama', 'email', 'nik'] as const;
export type BsreField = (typeof FIELDS)[number];

const path = kind('must be a path that begins with /', (given) =>
  /^\/\S*$/.test(given) ? given : undefined,
);
const fields = list('must be some of nama, email, nik, separated by commas', (entry): BsreField | undefined =>
  FIELDS.find((field) => field === entry),
);
const timeout = kind('must be milliseconds (10000) or a duration (10s)', (given) =>
  /^\d{1,7}$/.test(given) && Number(given) > 0 ? Number(given) : parseDuration(given),
);

const version = kind('must be v1 or v2', (given) => (given === 'v1' ? 1 : given === 'v2' ? 2 : undefined));

/** Where each version is asked for a status. */
const STATUS_PATHS = { 1: '/api/user/status', 2: '/api/v2/user/check/status' } as const;

/** Codes of version 1 in public client code; that of one who is registered and not active is known nowhere. */
const CODES = '1111=ISSUE,1110=NOT_REGISTERED,2011=NOT_REGISTERED';
const codes = list(
  'must be codes of BSrE with the status of each, such as 1111=ISSUE,2011=NOT_REGISTERED, separated by commas',
  (entry): readonly [code: string, status: BsreStatus] | undefined => {
    const [, code, word = ''] = /^(\d{1,5})=([A-Z_]+)$/.exec(entry) ?? [];
    const status = parseBsreStatus(word);
    return code !== undefined && status ? [code, status] : undefined;
  },
);

/** BSrE's Esign Client Service. Paths and fields differ by deployment. */
export const bsre = z
  .object({
    BSRE_URL: url().required(),
    BSRE_USERNAME: text.required(),
    BSRE_PASSWORD: secret.required(),
    BSRE_API: version.or('v2'),
    BSRE_STATUS_PATH: path.optional(),
    BSRE_CODES: codes.or(CODES),
    BSRE_GRACE: duration.or('2m'),
    BSRE_UNKNOWN_AFTER: duration.or('1d'),
    BSRE_REGISTRATION_PATH: path.or('/api/v2/user/registration'),
    BSRE_REGISTRATION_FIELDS: fields.or('nama,email,nik'),
    BSRE_PROFILE_PATH: path.or('/api/user/profile'),
    BSRE_TIMEOUT_MS: timeout.or('10000'),
    BSRE_CALLS_PER_SECOND: integer(1, 1_000).or('5'),
  })
  .transform((env) => ({
    url: env.BSRE_URL,
    username: env.BSRE_USERNAME,
    password: env.BSRE_PASSWORD,
    version: env.BSRE_API,
    statusPath: env.BSRE_STATUS_PATH ?? STATUS_PATHS[env.BSRE_API],
    codes: Object.fromEntries(env.BSRE_CODES) as Readonly<Record<string, BsreStatus>>,
    grace: env.BSRE_GRACE,
    unknownAfter: env.BSRE_UNKNOWN_AFTER,
    casePath: env.BSRE_REGISTRATION_PATH,
    caseFields: env.BSRE_REGISTRATION_FIELDS,
    profilePath: env.BSRE_PROFILE_PATH,
    timeoutMs: env.BSRE_TIMEOUT_MS,
    callsPerSecond: env.BSRE_CALLS_PER_SECOND,
  }));

/** The same where BSrE need not be reached: undefined without its address. */
export const bsreIfReached = z.looseObject({ BSRE_URL: z.string().optional() }).transform((env, context) => {
  if (env.BSRE_URL === undefined) return undefined;
  const result = bsre.safeParse(env);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue, code: 'custom' });
  return z.NEVER;
});
