import { bsreWorld, playStatuses, REGISTER, STATUS } from '../../test/bsre-world.js';
import { HttpFake, type Call, type Reply } from '../../test/http-fake.js';
import { failureOf, ref, type World } from '../../test/world.js';
import type { BsreConfig } from '@tte/outside';

const fake = new HttpFake();
beforeAll(() => fake.start());
afterAll(() => fake.end());
beforeEach(() => fake.reset());

const world = (config?: Partial<BsreConfig>) => bsreWorld(fake, config);
const statuses = (words: readonly string[], rest?: (call: Call) => Reply) => playStatuses(fake, words, rest);
const registrations = () => fake.calls.filter(({ path }) => path === REGISTER);
const wait = (goal: Parameters<World['activities']['awaitBsreStatus']>[0]['goal']) =>
  world().run('awaitBsreStatus', { ...ref(), goal });

describe('registerAtBsre', () => {
  test('an unknown applicant is registered, with our credential and the configured fields', async () => {
    statuses(['NOT_REGISTERED'], () => ({ json: { success: true } }));
    const caseFields = { name: 'fullName', email: 'mail' };
    const result = await world({ caseFields }).run('registerAtBsre', ref());
    expect(result).toEqual({ found: false, bsreStatus: 'NO_CERTIFICATE' });
    const [call] = registrations();
    expect(JSON.parse(call?.body ?? '')).toEqual({
      fullName: 'Budi Santoso, S.Kom.',
      mail: 'budi.santoso@kemhan.go.id',
    });
    expect(call?.headers.authorization).toBe(`Basic ${Buffer.from('tte:rahasia').toString('base64')}`);
  });

  test.each(['NO_CERTIFICATE', 'NEW', 'WAITING_FOR_VERIFICATION', 'ISSUE'])(
    'an applicant found as %s is not registered again',
    async (bsreStatus) => {
      statuses([bsreStatus]);
      expect(await world().run('registerAtBsre', ref())).toEqual({ found: true, bsreStatus });
      expect(registrations()).toHaveLength(0);
    },
  );

  test.each([
    ['RENEW', 'bsre-account-renewal'],
    ['EXPIRED', 'bsre-account-expired'],
    ['SUSPEND', 'bsre-account-suspended'],
    ['REVOKE', 'bsre-account-revoked'],
    ['DENIED', 'bsre-account-denied'],
  ])('%s ends with %s', async (word, type) => {
    statuses([word]);
    expect(await failureOf(world().run('registerAtBsre', ref()))).toMatchObject({ type, nonRetryable: true });
  });

  test('409: registered meanwhile, so the status is looked at again', async () => {
    statuses(['NOT_REGISTERED', 'NEW'], () => ({ status: 409 }));
    expect(await world().run('registerAtBsre', ref())).toEqual({ found: true, bsreStatus: 'NEW' });
  });

  test('409 for one whom BSrE still does not know is a refusal', async () => {
    statuses(['NOT_REGISTERED'], () => ({ status: 409 }));
    expect((await failureOf(world().run('registerAtBsre', ref()))).type).toBe('bsre-refused-applicant');
  });

  test.each([
    [{ status: 400, json: { message: 'budi' } }, 'bsre-refused-applicant', true],
    [{ status: 401 }, 'bsre-unauthorized', false],
    [{ status: 403 }, 'bsre-unauthorized', false],
    [{ status: 500 }, 'bsre-overloaded', false],
    [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'bsre-unreadable', false],
    ['silence', 'bsre-unreachable', false],
  ] as const)('registration answered %j ends with %s', async (answer, type, nonRetryable) => {
    statuses(['NOT_REGISTERED'], () => answer);
    expect(await failureOf(world().run('registerAtBsre', ref()))).toMatchObject({ type, nonRetryable });
  });

  test('without data in the vault nothing is asked', async () => {
    const run = world().run('registerAtBsre', ref(2));
    expect(await failureOf(run)).toMatchObject({ type: 'case-data-unavailable', nonRetryable: true });
    expect(fake.calls).toHaveLength(0);
  });
});

describe('awaitBsreStatus', () => {
  test.each([
    ['activated', 'WAITING_FOR_VERIFICATION'],
    ['activated', 'NEW'],
    ['activated', 'ISSUE'],
    ['approved', 'NEW'],
    ['approved', 'ISSUE'],
    [{ leaves: 'WAITING_FOR_VERIFICATION' }, 'NEW'],
    [{ leaves: 'WAITING_FOR_VERIFICATION' }, 'DENIED'],
    ['reactivated', 'WAITING_FOR_VERIFICATION'],
    [{ leaves: 'REVOKE' }, 'NEW'],
  ] as const)('%j is reached by %s', async (goal, bsreStatus) => {
    statuses([bsreStatus]);
    expect(await wait(goal)).toEqual({ bsreStatus });
  });

  test.each([
    ['activated', 'NO_CERTIFICATE', 'not-yet'],
    ['approved', 'WAITING_FOR_VERIFICATION', 'not-yet'],
    ['approved', 'NO_CERTIFICATE', 'not-yet'],
    ['activated', 'NOT_REGISTERED', 'not-yet'],
    ['activated', 'DENIED', 'bsre-account-denied'],
    ['reactivated', 'DENIED', 'not-yet'],
    ['approved', 'DENIED', 'bsre-account-denied'],
    ['issued', 'DENIED', 'bsre-account-denied'],
    ['revoked', 'DENIED', 'not-yet'],
    ['issued', 'WAITING_FOR_APPROVAL', 'not-yet'],
    [{ leaves: 'NEW' }, 'NEW', 'not-yet'],
    [{ leaves: 'NEW' }, 'REVOKE', 'bsre-account-revoked'],
    ['issued', 'SUSPEND', 'bsre-account-suspended'],
    ['issued', 'MENUNGGU', 'bsre-unknown-status'],
  ] as const)('%j at %s: %s', async (goal, word, type) => {
    statuses([word]);
    expect((await failureOf(wait(goal))).type).toBe(type);
  });

  test.each([
    ['activated', 'NO_CERTIFICATE', 'NO_CERTIFICATE, awaited is WAITING_FOR_VERIFICATION or later'],
    ['issued', 'NEW', 'NEW, awaited is ISSUE'],
    ['revoked', 'ISSUE', 'ISSUE, awaited is REVOKE'],
    [{ leaves: 'NEW' }, 'NEW', 'NEW, awaited is any other'],
    [{ endsAfter: '2026-12-20' }, 'RENEW', 'RENEW, awaited is ISSUE with a later end'],
  ] as const)('%j at %s says in its failure which status it saw and awaits', async (goal, word, told) => {
    statuses([word]);
    expect((await failureOf(wait(goal))).message).toBe(
      `BSrE has not reached the awaited status yet: it says ${told}`,
    );
  });

  test.each([
    { status: 'ISSUE' },
    { data: { status: 'ISSUE' } },
    { status: 200, data: { status: 'issue' } },
    { userStatus: 'ISSUE' },
  ])('%j is understood', async (json) => {
    fake.answer = () => ({ json });
    expect(await wait('activated')).toEqual({ bsreStatus: 'ISSUE' });
  });

  test.each([
    [{ status: 400 }, 'bsre-refused-request'],
    [{ status: 409 }, 'bsre-refused-request'],
    [{ json: { message: 'ok' } }, 'bsre-unreadable'],
    [{ status: 200 }, 'bsre-unreadable'],
    ['hang-up', 'bsre-unreachable'],
  ] as const)('status answered %j ends with %s', async (answer, type) => {
    fake.answer = () => answer;
    expect((await failureOf(wait('issued'))).type).toBe(type);
  });

  test('overload: Retry-After becomes the delay', async () => {
    fake.answer = () => ({ status: 429, headers: { 'retry-after': '9' } });
    expect(await failureOf(wait('issued'))).toMatchObject({ type: 'bsre-overloaded', nextRetryDelay: 9000 });
  });

  test('with ISSUE comes the end of the longest certificate', async () => {
    const sertifikat = [
      { berlaku_sampai: '01-02-2027' },
      { berlaku_sampai: '24-03-2028' },
      { berlaku_sampai: 'x' },
    ];
    statuses(['ISSUE'], () => ({ json: { success: true, data: { sertifikat } } }));
    expect(await wait('issued')).toEqual({ bsreStatus: 'ISSUE', validUntil: '2028-03-24' });
  });

  test.each([{ status: 500 }, 'hang-up', { json: { data: null } }] as const)(
    'a profile answered %j does not stop the case',
    async (answer) => {
      statuses(['ISSUE'], () => answer);
      expect(await wait('issued')).toEqual({ bsreStatus: 'ISSUE' });
    },
  );

  const AFTER = { endsAfter: '2026-12-20' } as const;
  const endingOn = (...ends: readonly string[]) => ({
    json: { success: true, data: { sertifikat: ends.map((berlaku_sampai) => ({ berlaku_sampai })) } },
  });

  test('a later end is reached by ISSUE and the profile alone', async () => {
    statuses(['ISSUE'], () => endingOn('20-12-2026', '19-12-2028'));
    expect(await wait(AFTER)).toEqual({ bsreStatus: 'ISSUE', validUntil: '2028-12-19' });
  });

  test('a certificate that has ended ends the wait for a later end', async () => {
    statuses(['EXPIRED']);
    expect(await wait(AFTER)).toEqual({ bsreStatus: 'EXPIRED' });
  });

  test.each([
    ['ISSUE', endingOn('20-12-2026'), 'not-yet'],
    ['ISSUE', endingOn(), 'not-yet'],
    ['ISSUE', { status: 503 }, 'bsre-overloaded'],
    ['RENEW', endingOn('19-12-2028'), 'not-yet'],
    ['NEW', endingOn('19-12-2028'), 'not-yet'],
    ['SUSPEND', endingOn('19-12-2028'), 'bsre-account-suspended'],
    ['REVOKE', endingOn('19-12-2028'), 'bsre-account-revoked'],
    ['DENIED', endingOn('19-12-2028'), 'bsre-account-denied'],
  ] as const)('a later end is not reached by %s with the profile %j: %s', async (word, profile, type) => {
    statuses([word], () => profile);
    expect((await failureOf(wait(AFTER))).type).toBe(type);
  });

  test('a word that nobody knows is for a person to look at when it stays', async () => {
    statuses(['ANEH']);
    const late = bsreWorld(fake, {}, { bsreUnknownMs: -1 });
    const run = late.run('awaitBsreStatus', { ...ref(), goal: 'issued' });
    expect(await failureOf(run)).toMatchObject({ type: 'bsre-status-stays-unknown', nonRetryable: true });
  });

  test('without the V1 path no profile is asked', async () => {
    statuses(['ISSUE']);
    const subject = world({ paths: { registration: REGISTER } });
    await subject.run('awaitBsreStatus', { ...ref(), goal: 'issued' });
    expect(fake.calls.map(({ path }) => path)).toEqual([STATUS]);
  });
});
