import { gzipSync } from 'node:zlib';
import { bsreWorld, REGISTER, VERSION_1 } from '../../test/bsre-world.js';
import { HttpFake, type Reply } from '../../test/http-fake.js';
import { failureOf, ref } from '../../test/world.js';
import { budi } from '../../test/people.js';

const fake = new HttpFake();
beforeAll(() => fake.start());
afterAll(() => fake.end());
beforeEach(() => fake.reset());

const SIGN_IN: Reply = { text: '<html><form>Masuk</form></html>', headers: { 'content-type': 'text/html' } };
const BOMB: Reply = {
  text: gzipSync(Buffer.alloc(64 * 1024 * 1024)),
  headers: { 'content-encoding': 'gzip' },
};
const ENDLESS: Reply = { endless: Buffer.alloc(64 * 1024, ' ') };
const LATE: Reply = 'silence';

const versions = { 2: {}, 1: { status: VERSION_1 } } as const;
type Version = keyof typeof versions;
/** How each version says that a person is unknown, or registered. */
const SAYS = {
  2: { unknown: { json: { status: 'NOT_REGISTERED' } }, registered: { json: { status: 'NO_CERTIFICATE' } } },
  1: { unknown: { json: { status_code: 2011 } }, registered: { json: { status_code: 2021 } } },
} as const;

describe('a status', () => {
  test.each<[Version, Reply, string]>([
    [2, { json: { status: 'ISSUE', message: 'x' } }, 'ISSUE'],
    [2, { json: { data: { status: 'ISSUE' } } }, 'ISSUE'],
    [2, { json: { userStatus: 'issue' } }, 'ISSUE'],
    [2, { json: { success: true, data: { userStatus: 'ISSUE' } } }, 'ISSUE'],
    [2, { json: { success: false, status: 'ISSUE' } }, 'bsre-unreadable'],
    [2, { json: { success: false, message: 'budi' } }, 'bsre-unreadable'],
    [2, { json: { status: false, message: 'budi' } }, 'bsre-unreadable'],
    [2, { json: { error: 'Unauthorized', status: 'ISSUE' } }, 'bsre-unreadable'],
    [2, { status: 404, json: { success: false, status: 'NOT_REGISTERED' } }, 'not-yet'],
    [2, { status: 404, json: { message: 'budi' } }, 'bsre-refused-request'],
    [2, { json: { status: 'WAITING_FOR_APPROVAL' } }, 'WAITING_FOR_VERIFICATION'],
    [2, { json: { status: 'DITOLAK' } }, 'bsre-unknown-status'],
    [2, SIGN_IN, 'bsre-unreadable'],
    [2, { status: 302, headers: { location: '/login' } }, 'bsre-unreadable'],
    [2, { text: '' }, 'bsre-unreadable'],
    [2, { json: [] }, 'bsre-unreadable'],
    [2, ENDLESS, 'bsre-answer-too-large'],
    [2, BOMB, 'bsre-answer-too-large'],
    [2, LATE, 'bsre-unreachable'],
    [1, { json: { status_code: 1111, message: 'x' } }, 'ISSUE'],
    [1, { json: { status_code: '1111' } }, 'ISSUE'],
    [1, { json: { data: { status_code: 1111 } } }, 'ISSUE'],
    [1, { json: { status_code: 1110 } }, 'not-yet'],
    [1, { json: { status_code: 2011 } }, 'not-yet'],
    [1, { status: 404, json: { status_code: 2011 } }, 'not-yet'],
    [1, { json: { status_code: 2021 } }, 'not-yet'],
    [1, { json: { status_code: 2031 } }, 'bsre-unknown-status'],
    [1, { json: { success: false, status_code: 1111 } }, 'bsre-unreadable'],
    [1, SIGN_IN, 'bsre-unreadable'],
    [1, ENDLESS, 'bsre-answer-too-large'],
    [1, { status: 503 }, 'bsre-overloaded'],
  ])('version %i, answered %j: %s', async (version, reply, expected) => {
    fake.answer = () => reply;
    const subject = bsreWorld(fake, versions[version]);
    const wait = subject.run('awaitBsreStatus', { ...ref(), goal: 'activated' });
    if (/^[A-Z_]+$/.test(expected)) expect(await wait).toEqual({ bsreStatus: expected });
    else expect((await failureOf(wait)).type).toBe(expected);
  });

  test('version 1 is asked by GET, and its address is in no log and no failure', async () => {
    fake.answer = () => ({ json: { status_code: 9999 } });
    const subject = bsreWorld(fake, versions[1]);
    // `World` holds every line and failure to tell nobody's number.
    await failureOf(subject.run('awaitBsreStatus', { ...ref(), goal: 'issued' }));
    expect(fake.calls).toMatchObject([{ method: 'GET', path: `/api/user/status/${budi.nik}`, body: '' }]);
    expect(subject.logged).toEqual(['bsre-unknown-status']);
  });

  test('version 2 reads no codes', async () => {
    fake.answer = () => ({ json: { status_code: 1111 } });
    const wait = bsreWorld(fake).run('awaitBsreStatus', { ...ref(), goal: 'issued' });
    expect((await failureOf(wait)).type).toBe('bsre-unreadable');
  });

  test.each<[Version]>([[1], [2]])(
    'version %i: one who was registered and is unknown for longer than the grace period halts the wait',
    async (version) => {
      fake.answer = () => SAYS[version].unknown;
      const subject = bsreWorld(fake, versions[version]);
      const wait = { ...ref(), goal: { leaves: 'NEW' } } as const;
      expect((await failureOf(subject.run('awaitBsreStatus', wait))).type).toBe('not-yet');
      const long = { scheduledTimestampMs: Date.now() - 401 };
      const lost = await failureOf(subject.run('awaitBsreStatus', wait, long));
      expect(lost).toMatchObject({ type: 'bsre-not-registered', nonRetryable: true });
    },
  );
});

describe('a registration', () => {
  const registered = { found: false, bsreStatus: 'NO_CERTIFICATE' };
  /** Answer, what the status says afterwards, and what becomes of it. */
  test.each<[Version, Reply, 'unknown' | 'registered' | 'not asked', object | string]>([
    [2, { json: { status: 'NO_CERTIFICATE', message: 'x' } }, 'not asked', registered],
    [2, { json: { success: true } }, 'not asked', registered],
    [2, { status: 201, json: { success: true, data: { status: 'NEW' } } }, 'not asked', registered],
    [2, { json: { message: 'ok' } }, 'registered', registered],
    [2, { json: { message: 'ok' } }, 'unknown', 'bsre-registration-unconfirmed'],
    [2, { status: 204 }, 'registered', registered],
    [2, SIGN_IN, 'unknown', 'bsre-registration-unconfirmed'],
    [2, { text: '' }, 'unknown', 'bsre-registration-unconfirmed'],
    [2, ENDLESS, 'unknown', 'bsre-registration-unconfirmed'],
    [2, BOMB, 'registered', registered],
    [2, { json: { success: false, message: 'budi' } }, 'unknown', 'bsre-refused-applicant'],
    [2, { json: { success: false } }, 'registered', { found: true, bsreStatus: 'NO_CERTIFICATE' }],
    [2, { json: { error: 'Email tidak sah' } }, 'unknown', 'bsre-refused-applicant'],
    [2, { json: { success: 'false' } }, 'unknown', 'bsre-refused-applicant'],
    [2, { status: 422, json: { message: 'budi' } }, 'unknown', 'bsre-refused-applicant'],
    [2, { status: 409 }, 'registered', { found: true, bsreStatus: 'NO_CERTIFICATE' }],
    [2, { status: 401 }, 'not asked', 'bsre-unauthorized'],
    [2, { status: 429 }, 'not asked', 'bsre-overloaded'],
    [2, { status: 502, text: '<html>' }, 'not asked', 'bsre-overloaded'],
    [2, { status: 302, headers: { location: '/login' } }, 'not asked', 'bsre-unreadable'],
    [2, LATE, 'not asked', 'bsre-unreachable'],
    [1, { json: { status_code: 1111 } }, 'not asked', registered],
    [1, { json: { status_code: 2011 } }, 'unknown', 'bsre-registration-unconfirmed'],
    [1, { json: { status_code: 2031, message: 'x' } }, 'unknown', 'bsre-registration-unconfirmed'],
    [1, SIGN_IN, 'unknown', 'bsre-registration-unconfirmed'],
    [1, { json: { success: false } }, 'unknown', 'bsre-refused-applicant'],
  ])('version %i, answered %j, status then %s: %j', async (version, reply, then, expected) => {
    let asked = 0;
    fake.answer = ({ path }) => {
      if (path === REGISTER) return reply;
      asked += 1;
      return asked > 1 && then === 'registered' ? SAYS[version].registered : SAYS[version].unknown;
    };
    const run = bsreWorld(fake, versions[version]).run('registerAtBsre', ref());
    if (typeof expected === 'string') expect((await failureOf(run)).type).toBe(expected);
    else expect(await run).toEqual(expected);
    expect(asked).toBe(then === 'not asked' ? 1 : 2);
    expect(fake.calls.filter(({ path }) => path === REGISTER)).toHaveLength(1);
  });
});
