import { z } from 'zod';
import { parseDuration } from '../duration.js';
import { integer, kind, list, secret, text, url } from '../variable.js';

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

/** BSrE's Esign Client Service. Paths and fields differ by deployment. */
export const bsre = z
  .object({
    BSRE_URL: url().required(),
    BSRE_USERNAME: text.required(),
    BSRE_PASSWORD: secret.required(),
    BSRE_STATUS_PATH: path.or('/api/v2/user/check/status'),
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
    statusPath: env.BSRE_STATUS_PATH,
    registrationPath: env.BSRE_REGISTRATION_PATH,
    registrationFields: env.BSRE_REGISTRATION_FIELDS,
    profilePath: env.BSRE_PROFILE_PATH,
    timeoutMs: env.BSRE_TIMEOUT_MS,
    callsPerSecond: env.BSRE_CALLS_PER_SECOND,
  }));
