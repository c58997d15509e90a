import { randomUUID } from 'node:crypto';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { Problem, tryAgain } from '../problems/problem.js';
import { Idempotency, KEPT_MS, LEASE_MS, type Repeatable } from './idempotency.js';

let at = Date.now();
const gateway = sharedGateway();
beforeEach(() => (at = Date.now()));

/** Another process over the same store, by a clock that the test turns. */
const process = () => {
  const { vault, connection, logger } = gateway.context;
  return new Idempotency(vault, connection, logger, () => new Date(at));
};
const request = (more: Partial<Repeatable> = {}): Repeatable => ({
  subject: 'kabid1',
  key: randomUUID(),
  operation: 'disposition x',
  content: { outcome: 'forward' },
  ...more,
});
const rows = () => gateway.connection.collection('idempotency_keys');
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : error),
  );
const answering = (answer: object) => () => Promise.resolve(answer);
/** Work that nobody may do. */
const never = () => Promise.reject(new Error('done twice'));

describe('a key', () => {
  it('gets the same answer as long as it is kept, and is a new one after that', async () => {
    const repeated = request();
    const answer = { caseId: 'x', list: [1, { two: null }] };
    expect(await process().once(repeated, answering(answer))).toEqual(answer);
    at += KEPT_MS - 1;
    expect(await process().once(repeated, never)).toEqual(answer);
    at += 2;
    expect(await process().once(repeated, answering({ now: 'another' }))).toEqual({ now: 'another' });
    expect(KEPT_MS).toBeGreaterThanOrEqual(24 * 3_600_000);
  });

  it('is of one request: another content, route or case is told so, another caller is not', async () => {
    const first = request();
    await process().once(first, answering({ whose: 'first' }));
    for (const other of [
      { content: { outcome: 'reject' } },
      { operation: 'approval x' },
      { operation: 'disposition y' },
    ]) {
      expect(await code(process().once({ ...first, ...other }, never))).toBe('idempotency-key-reused');
    }
    const reordered = { ...first, content: JSON.parse('{"outcome":"forward"}') as unknown };
    expect(await process().once(reordered, never)).toEqual({ whose: 'first' });
    expect(await process().once({ ...first, subject: 'kabid2' }, answering({ whose: 'other' }))).toEqual({
      whose: 'other',
    });
  });

  it('in flight is to be tried later, also elsewhere; after a crash its lease ends and a repeat goes on', async () => {
    const crashed = request();
    const [begun, outcome] = [Promise.withResolvers<void>(), Promise.withResolvers<object>()];
    const first = process().once(crashed, () => {
      begun.resolve();
      return outcome.promise;
    });
    await begun.promise;
    const refusal: unknown = await process()
      .once(crashed, never)
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'request-in-flight', extras: { headers: { 'retry-after': '1' } } });
    at += LEASE_MS + 1;
    expect(await code(process().once({ ...crashed, content: 'other' }, never))).toBe(
      'idempotency-key-reused',
    );
    expect(await process().once(crashed, answering({ by: 'second' }))).toEqual({ by: 'second' });
    outcome.resolve({ by: 'first' });
    await first;
    expect(await process().once(crashed, never)).toEqual({ by: 'second' });
  });

  it('whose lease has ended is taken over by one of many', async () => {
    const left = request();
    await code(process().once(left, () => Promise.reject(tryAgain())));
    let count = 0;
    const work = async () => {
      count += 1;
      await new Promise((done) => setTimeout(done, 50));
      return { done: true };
    };
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => code(process().once(left, work))));
    expect(count).toBe(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'request-in-flight']));
    expect(await process().once(left, never)).toEqual({ done: true });
  });

  it('is free again after a refusal, and bound to its content when nobody knows what was done', async () => {
    const refused = request();
    expect(await code(process().once(refused, () => Promise.reject(new Problem('wrong-turn'))))).toBe(
      'wrong-turn',
    );
    expect(await process().once({ ...refused, content: 'better' }, answering({ ok: true }))).toEqual({
      ok: true,
    });
    const unknown = request();
    expect(await code(process().once(unknown, () => Promise.reject(tryAgain())))).toBe('try-again');
    expect(await code(process().once({ ...unknown, content: 'other' }, never))).toBe(
      'idempotency-key-reused',
    );
    expect(await process().once(unknown, answering({ ok: true }))).toEqual({ ok: true });
  });

  it('is not kept in words, nor is what came with it', async () => {
    const telling = request({
      subject: 'rahasia1',
      key: 'kunci-rahasia',
      content: { note: 'Catatan Rahasia' },
    });
    await process().once(telling, answering({ seq: 2 }));
    expect(JSON.stringify(await rows().find().toArray())).not.toMatch(/rahasia/i);
  });

  it('absent costs nothing', async () => {
    const before = await rows().countDocuments();
    expect(await process().once(request({ key: undefined }), answering({ ok: true }))).toEqual({ ok: true });
    expect(await rows().countDocuments()).toBe(before);
  });
});
