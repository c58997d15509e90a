import { createBsreClient, type BsreConfig } from '@tte/outside';
import type { ActivityDependencies } from '../src/index.js';
import type { Call, HttpFake, Reply } from './http-fake.js';
import { World } from './world.js';

export const STATUS = '/api/v2/user/check/status';
export const STATUS_V1 = '/api/user/status/{nik}';
export const REGISTER = '/api/v2/user/registration';

/** Version 1 as one deployment has it. */
export const VERSION_1 = {
  version: 1,
  path: STATUS_V1,
  codes: { '1111': 'ISSUE', '1110': 'NOT_REGISTERED', '2011': 'NOT_REGISTERED', '2021': 'NO_CERTIFICATE' },
} as const satisfies BsreConfig['status'];

/** Activities before a BSrE that the test plays. */
export function bsreWorld(
  fake: HttpFake,
  config: Partial<BsreConfig> = {},
  parts: Partial<ActivityDependencies> = {},
): World {
  const bsre = createBsreClient({
    url: fake.url,
    username: 'tte',
    password: 'rahasia',
    timeoutMs: 1_000,
    status: { version: 2, path: STATUS },
    paths: { registration: REGISTER, profile: '/api/user/profile/{nik}' },
    caseFields: { name: 'nama', email: 'email', nik: 'nik' },
    ...config,
  });
  return new World({ bsre, ...parts });
}

/** Answers the status calls one after the other (the last one for ever), and everything else with `rest`. */
export function playStatuses(
  fake: HttpFake,
  words: readonly string[],
  rest: (call: Call) => Reply = () => ({ status: 404 }),
): void {
  const left = [...words];
  fake.answer = (call) => {
    if (call.path !== STATUS) return rest(call);
    return { json: { status: left.length > 1 ? left.shift() : left[0], message: 'x' } };
  };
}
