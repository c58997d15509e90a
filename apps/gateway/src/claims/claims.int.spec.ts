import { COMPLETE } from '../../test/support/found.js';
import { official } from '../../test/support/gateway.js';
import { itemsOf } from '../../test/support/inbox.js';
import { openCase } from '../../test/support/open-cases.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const CASES = '/api/v1/cases';
const HOUR = 60 * 60_000;
const complete = { dataVersion: 1, ...COMPLETE };
const one = official('verifikator');
const other = official('verifikator', { sub: 'verifikator2', email: 'verifikator2@kemhan.go.id' });

let index = 0;
const gateway = sharedGateway();
beforeAll(async () => {}, 60_000);
afterEach(() => {
  gateway.clock.now = () => new Date();
});

const later = (milliseconds: number) => {
  const moment = Date.now() + milliseconds;
  gateway.clock.now = () => new Date(moment);
};
const waiting = async () => `${CASES}/${await openCase(gateway, (index += 1), { forwarded: 3 })}`;
const claim = (path: string, claims = one) => gateway.post(`${path}/claim`, {}, claims);
const release = (path: string, claims = one) => gateway.post(`${path}/release`, {}, claims);
const decide = (path: string, claims = one) => gateway.post(`${path}/completeness`, complete, claims);
const stored = (path: string) =>
  gateway.connection.collection<{ _id: string }>('claims').findOne({ _id: path.slice(CASES.length + 1) });

it('a claimed case is the claimer’s for an hour, and others are told until when', async () => {
  const path = await waiting();
  const { status, body } = await claim(path);
  const mine = body['claim'] as { since: string; until: string };
  expect([status, mine]).toEqual([200, expect.objectContaining({ subject: 'verifikator1' })]);
  expect(Date.parse(mine.until) - Date.parse(mine.since)).toBe(HOUR);
  const theirs = await claim(path, other);
  expect([theirs.status, theirs.body]).toEqual([
    409,
    expect.objectContaining({ code: 'claimed-by-other', ...mine }),
  ]);
});

it('claiming again makes it last longer', async () => {
  const path = await waiting();
  const { body: first } = await claim(path);
  later(HOUR / 2);
  const { body: again } = await claim(path);
  const [before, after] = [first['claim'], again['claim']] as { since: string; until: string }[];
  expect(after?.since).toBe(before?.since);
  expect(Date.parse(after?.until ?? '') - Date.parse(before?.until ?? '')).toBeGreaterThanOrEqual(HOUR / 2);
  later(HOUR + 1_000);
  expect((await claim(path, other)).body['code']).toBe('claimed-by-other');
});

it('of twenty at once exactly one gets the case, also when it was another’s and expired', async () => {
  const path = await waiting();
  const race = async (round: string) => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, each) => claim(path, { ...one, sub: `${round}-${each}` })),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ body }) => body['code'] === 'claimed-by-other');
    expect([won.length, lost.length]).toEqual([1, 19]);
    const { subject } = won[0]?.body['claim'] as { subject: string };
    expect(new Set(lost.map(({ body }) => body['subject']))).toEqual(new Set([subject]));
    expect(await stored(path)).toMatchObject({ subject });
  };
  await race('first');
  later(HOUR + 1_000);
  await race('second');
});

it('what is released is anyone’s, and nobody releases for another', async () => {
  const path = await waiting();
  await claim(path);
  expect((await release(path, other)).body['code']).toBe('claimed-by-other');
  for (let time = 0; time < 2; time += 1) {
    expect((await release(path)).body).toEqual({ caseId: path.slice(CASES.length + 1), claim: null });
  }
  expect((await claim(path, other)).status).toBe(200);
});

it('while one works on a case another’s decision is refused, and changes nothing', async () => {
  const path = await waiting();
  await claim(path);
  const refused = await decide(path, other);
  expect([refused.status, refused.body['code']]).toEqual([409, 'claimed-by-other']);
  expect((await gateway.get(path)).body).toMatchObject({ status: 'awaiting-completeness', seq: 4 });
  const accepted = await decide(path);
  expect(accepted.body).toMatchObject({ status: 'registering', seq: 5 });
  expect(await stored(path)).toBeNull();
});

it('mails of a case, and its data, are left to the verifikator who works on it, and stay theirs; a front desk may act', async () => {
  const path = await waiting();
  await claim(path);
  const ask = (name: string, body: object, who = other) =>
    gateway.post(`${path}/${name}`, { dataVersion: 1, ...body }, who);
  const mail = { ref: 'returned/2/1', note: 'Sudah ditelepon.' };
  const told = async (answer: ReturnType<typeof ask>) => (await answer).body['code'];
  expect(await told(ask('mail-resend', mail))).toBe('claimed-by-other');
  expect(await told(ask('mail-handled', mail))).toBe('claimed-by-other');
  for (const who of [one, official('operator')])
    expect(await told(ask('mail-resend', mail, who))).toBe('wrong-turn');
  expect(await stored(path)).toMatchObject({ subject: 'verifikator1' });
});

it('an expired claim keeps nobody from deciding, and neither does none', async () => {
  const path = await waiting();
  await claim(path);
  later(HOUR + 1_000);
  expect((await decide(path, other)).status).toBe(200);
  const unclaimed = await waiting();
  expect((await decide(unclaimed, other)).status).toBe(200);
});

it('a decision that is refused leaves the claim', async () => {
  const path = await waiting();
  await claim(path);
  const stale = await gateway.post(`${path}/completeness`, { ...complete, dataVersion: 2 }, one);
  expect(stale.body['code']).toBe('stale-case');
  expect(await stored(path)).toMatchObject({ subject: 'verifikator1' });
});

it('a repeated decision gets its receipt, whoever has claimed the case since', async () => {
  const path = await waiting();
  const key = { 'idempotency-key': 'putusan-1' };
  const first = await gateway.post(`${path}/completeness`, complete, one, key);
  const _id = path.slice(CASES.length + 1);
  const [since, until] = [new Date(), new Date(Date.now() + HOUR)];
  await gateway.connection.collection<{ _id: string }>('claims').insertOne({
    _id,
    ...{ subject: 'verifikator2', since, until },
  });
  const again = await gateway.post(`${path}/completeness`, complete, one, key);
  expect([again.status, again.body]).toEqual([200, first.body]);
});

it('only what waits for the verifikator can be claimed', async () => {
  const early = `${CASES}/${await openCase(gateway, (index += 1), { forwarded: 1 })}`;
  expect((await claim(early)).body['code']).toBe('wrong-turn');
  await gateway.post(`${early}/withdrawal`, { dataVersion: 1 });
  expect((await claim(early)).body['code']).toBe('case-closed');
  expect((await claim(`${CASES}/a11ce000-0000-4000-8000-000000000009`)).body['code']).toBe('unknown-case');
  expect((await claim(await waiting(), official('kasubbid'))).body['code']).toBe('forbidden');
});

it('the inbox tells at once who works on what', async () => {
  const path = await waiting();
  const caseId = path.slice(CASES.length + 1);
  await claim(path);
  const listed = async (query: string, claims = one) => {
    const { body } = await gateway.get(`/api/v1/inbox?limit=100&${query}`, claims);
    return itemsOf<{ caseId: string; claim: object | null }>(body).find((item) => item.caseId === caseId);
  };
  expect(await listed('claimed=mine')).toMatchObject({ claim: { subject: 'verifikator1' } });
  expect(await listed('claimed=all', other)).toMatchObject({ claim: { subject: 'verifikator1' } });
  expect(await listed('claimed=free', other)).toBeUndefined();
  await release(path);
  expect(await listed('claimed=free', other)).toMatchObject({ claim: null });
});

it('a case tells everybody who works on it and until when, as long as the claim holds', async () => {
  const path = await waiting();
  const shown = async () => (await gateway.get(path, official('kabid'))).body['claim'];
  expect(await shown()).toBeNull();
  const { body } = await claim(path, { ...one, name: 'Putri Maharani' });
  expect(await shown()).toEqual({ ...(body['claim'] as object), name: 'Putri Maharani' });
  later(HOUR + 1_000);
  expect(await shown()).toBeNull();
});

describe('a case that a colleague works on', () => {
  const takeOver = (path: string, claims = other, body: object = { reason: 'mendesak' }) =>
    gateway.post(`${path}/takeover`, body, claims);

  it('is taken over with a reason, which both are told of; the former decides it no more', async () => {
    const path = await waiting();
    await claim(path, { ...one, name: 'Putri Maharani' });
    const { status, body } = await takeOver(path);
    const taken = { subject: 'verifikator2', takenFrom: { subject: 'verifikator1', reason: 'mendesak' } };
    expect([status, body['claim']]).toEqual([200, expect.objectContaining(taken)]);
    expect((await gateway.get(path, one)).body['claim']).toMatchObject({
      subject: 'verifikator2',
      takenFrom: { ...taken.takenFrom, name: 'Putri Maharani' },
    });
    expect((await decide(path, one)).body['code']).toBe('claimed-by-other');
    expect((await decide(path, other)).status).toBe(200);
  });

  it('keeps from whom it was taken while the claim is renewed', async () => {
    const path = await waiting();
    await claim(path);
    await takeOver(path);
    expect((await claim(path, other)).body['claim']).toMatchObject({
      takenFrom: { subject: 'verifikator1' },
    });
  });

  it('that nobody works on is simply taken', async () => {
    const path = await waiting();
    const { body } = await takeOver(path);
    expect(body['claim']).not.toHaveProperty('takenFrom');
    later(HOUR + 1_000);
    expect((await takeOver(path, one)).body['claim']).not.toHaveProperty('takenFrom');
  });

  it.each([
    [{}, 422, 'invalid-input'],
    [{ reason: 'Sari sakit' }, 422, 'invalid-input'],
    [{ reason: 'mendesak', note: 'x' }, 400, 'unknown-field'],
  ])('is not taken over with %j', async (body, status, code) => {
    const path = await waiting();
    await claim(path);
    const answer = await takeOver(path, other, body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(await stored(path)).toMatchObject({ subject: 'verifikator1' });
  });
});

it('several are taken at once, each judged on its own', async () => {
  const [free, theirs, early] = [
    await waiting(),
    await waiting(),
    `${CASES}/${await openCase(gateway, (index += 1), { forwarded: 1 })}`,
  ];
  await claim(theirs, other);
  const caseIds = [free, theirs, early].map((path) => path.slice(CASES.length + 1));
  const { status, body } = await gateway.post('/api/v1/inbox/claims', { caseIds }, one);
  expect(status).toBe(200);
  const results = body['results'] as readonly { status: number; problem?: { code: string } }[];
  expect(results.map(({ status: each, problem }) => [each, problem?.code])).toEqual([
    [200, undefined],
    [409, 'claimed-by-other'],
    [409, 'wrong-turn'],
  ]);
  expect(await stored(free)).toMatchObject({ subject: 'verifikator1' });
  const twice = await gateway.post('/api/v1/inbox/claims', { caseIds: [caseIds[0], caseIds[0]] }, one);
  expect(twice.status).toBe(422);
  const official2 = await gateway.post('/api/v1/inbox/claims', { caseIds }, official('kabid'));
  expect(official2.body['code']).toBe('forbidden');
});
