import { randomUUID } from 'node:crypto';
import { COMPLETE } from '../../test/support/found.js';
import { commandsDuring } from '../../test/support/commands.js';
import { listen } from '../../test/support/event-stream.js';
import { official, startGateway } from '../../test/support/gateway.js';
import { openCase } from '../../test/support/open-cases.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { pause, within } from '../case-access/within.js';

const CASES = '/api/v1/cases';
/** How often the gateway looks while somebody listens. */
const LOOK_MS = 1_000;
const INBOX = '/api/v1/inbox/events';
const kapusdatin = official('kapusdatin');
const verifikator = official('verifikator');

let id: string;
let index = 0;
const gateway = sharedGateway();
beforeAll(async () => {}, 60_000);
beforeEach(async () => {
  id = await openCase(gateway, (index += 1));
});

const forward = (caseId = id) =>
  gateway.post(
    `${CASES}/${caseId}/disposition`,
    { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' },
    kapusdatin,
  );

it('a case tells its version at once, and each time that it changes', async () => {
  const stream = await listen(gateway, `${CASES}/${id}/events`, official('auditor'));
  await stream.has(1);
  expect(stream.events).toEqual([{ event: 'changed', id: '1', data: '{"version":1}' }]);
  await forward();
  await stream.has(2);
  expect(stream.events[1]).toEqual({ event: 'changed', id: '2', data: '{"version":2}' });
  await stream.leave();
});

it('a case tells of what is put beside it too, as the version that its page shows', async () => {
  const stream = await listen(gateway, `${CASES}/${id}/events`, kapusdatin);
  await stream.has(1);
  // As another gateway would, past this one's memory.
  const by = { subject: 'kabid1', post: 'kabid' } as const;
  await gateway.vault.addComment(id, {
    commentRef: randomUUID(),
    at: new Date().toISOString(),
    by,
    text: 'x',
  });
  await stream.has(2);
  const { body } = await gateway.get(`${CASES}/${id}`, kapusdatin);
  expect([body['version'], stream.events[1]?.id]).toEqual([2, '2']);
  await stream.leave();
});

it('an inbox tells when a task comes, goes or is claimed, and what it tells is the version of the list', async () => {
  const stream = await listen(gateway, INBOX, verifikator);
  await stream.has(1);
  const own = await openCase(gateway, (index += 1), { forwarded: 3 });
  await stream.has(2);
  await gateway.post(`${CASES}/${own}/claim`, {}, verifikator);
  await stream.has(3);
  const { body } = await gateway.get('/api/v1/inbox', verifikator);
  expect(stream.events.at(-1)).toEqual({
    event: 'changed',
    id: String(body['version']),
    data: `{"version":${String(body['version'])}}`,
  });
  await gateway.post(`${CASES}/${own}/completeness`, { dataVersion: 1, ...COMPLETE }, verifikator);
  await stream.has(4);
  expect(stream.events[3]?.id).toBe(stream.events[0]?.id);
  await stream.leave();
});

it('an inbox says nothing of what waits for others', async () => {
  const kasubbid = official('kasubbid');
  const [theirs, mine] = [await listen(gateway, INBOX, kasubbid), await listen(gateway, INBOX, kapusdatin)];
  await Promise.all([theirs.has(1), mine.has(1)]);
  await openCase(gateway, (index += 1));
  await mine.has(2);
  await openCase(gateway, (index += 1), { forwarded: 2 });
  await theirs.has(2);
  const { body } = await gateway.get('/api/v1/inbox', kasubbid);
  expect(theirs.events.slice(1).map(({ id: version }) => version)).toEqual([String(body['version'])]);
  await Promise.all([theirs.leave(), mine.leave()]);
});

it('one who comes back is told the version, to be compared with the last one seen', async () => {
  const path = `${CASES}/${id}/events`;
  const first = await listen(gateway, path, kapusdatin);
  await first.has(1);
  await first.leave();
  const headers = { 'last-event-id': String(first.events[0]?.id) };
  const same = await listen(gateway, path, kapusdatin, { headers });
  await same.has(1);
  await same.leave();
  await forward();
  const changed = await listen(gateway, path, kapusdatin, { headers });
  await changed.has(1);
  await changed.leave();
  expect([same.events[0]?.id, changed.events[0]?.id]).toEqual(['1', '2']);
});

it('has the headers of every answer, and is not kept by anyone on the way', async () => {
  const { response, leave } = await listen(gateway, INBOX, kapusdatin);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  await leave();
});

const LOOKS = 3;
it('fifty listeners cost the store no more than one of each kind', async () => {
  const of = (subject: number) => official('kapusdatin', { sub: `pengamat${subject}` });
  const open = (count: number) =>
    Promise.all(
      Array.from({ length: count }, async (_, each) =>
        listen(gateway, each % 2 === 0 ? INBOX : `${CASES}/${id}/events`, of(each % 5)),
      ),
    );
  const looked = async (streams: Awaited<ReturnType<typeof open>>) => {
    await Promise.all(streams.map((stream) => stream.has(1)));
    const begun = performance.now();
    const commands = await commandsDuring(gateway, (seen) =>
      within(
        10_000,
        async () => seen.filter((command) => command === 'find tasks').length >= LOOKS || undefined,
      ),
    );
    const ms = performance.now() - begun;
    await Promise.all(streams.map((stream) => stream.leave()));
    // Units and hours are looked up by the clock.
    const byListeners = commands.filter((command) => command !== 'find office_books');
    return { ms, byCommand: Map.groupBy(byListeners, (command) => command) };
  };
  const two = await looked(await open(2));
  const fifty = await looked(await open(50));
  expect([...fifty.byCommand.keys()].sort()).toEqual([
    'find cases',
    'find claims',
    'find tasks',
    'find vault_cases',
  ]);
  expect([...two.byCommand.keys()].sort()).toEqual([...fifty.byCommand.keys()].sort());
  expect(fifty.ms).toBeGreaterThan((LOOKS - 1.5) * LOOK_MS);
  const most = Math.ceil(fifty.ms / LOOK_MS) + 1;
  for (const commands of fifty.byCommand.values()) expect(commands.length).toBeLessThanOrEqual(most);
}, 30_000);

it('when nobody listens any more, nobody looks', async () => {
  const stream = await listen(gateway, INBOX, kapusdatin);
  await stream.has(1);
  await stream.leave();
  const nothingForLongerThanALook = async () => {
    const commands = await commandsDuring(gateway, () => pause(1.3 * LOOK_MS));
    return commands.length === 0 || undefined;
  };
  expect(await within(5 * LOOK_MS, nothingForLongerThanALook)).toBe(true);
});

it('a caller has at most twenty streams, and another one when one of them is closed', async () => {
  const many = official('kapusdatin', { sub: 'banyak' });
  const open = () => listen(gateway, INBOX, many);
  const streams = await Promise.all(Array.from({ length: 20 }, open));
  const refused = await gateway.get(INBOX, many);
  expect([refused.status, refused.body['code']]).toEqual([429, 'too-many-streams']);
  expect(refused.headers.get('content-type')).toMatch('application/problem+json');
  const others = await listen(gateway, INBOX, kapusdatin);
  expect(others.response.status).toBe(200);
  await streams.pop()?.leave();
  const again = await within(5_000, async () => {
    const stream = await open();
    return stream.response.status === 200 ? stream : undefined;
  });
  expect(again).toBeDefined();
  await again?.leave();
  await Promise.all([...streams, others].map((stream) => stream.leave()));
}, 20_000);

it('ends with the access token', async () => {
  const stream = await listen(gateway, INBOX, kapusdatin, { token: { expiresInSeconds: 2 } });
  await stream.has(1);
  await stream.end();
  expect((await gateway.get(`${CASES}/${id}`, kapusdatin)).status).toBe(200);
});

it('goes on when the store was away', async () => {
  const stream = await listen(gateway, `${CASES}/${id}/events`, kapusdatin);
  await stream.has(1);
  const { seqs } = gateway.log;
  gateway.log.seqs = () => Promise.reject(Object.assign(new Error('away'), { code: 'store-unavailable' }));
  await forward();
  await within(5_000, async () => gateway.lines.some((line) => line.includes('looking again')) || undefined);
  expect(stream.events).toHaveLength(1);
  gateway.log.seqs = seqs;
  await stream.has(2);
  await stream.leave();
});

it.each([
  [`${CASES}/a11ce000-0000-4000-8000-000000000009/events`, 404, 'unknown-case', kapusdatin],
  [`${CASES}/x/events`, 404, 'unknown-case', kapusdatin],
  [INBOX, 403, 'forbidden', official('operator')],
  [INBOX, 401, 'invalid-token', { roles: ['kapusdatin'] }],
])('%s: %i %s, as any other request', async (path, status, code, claims) => {
  const answer = await gateway.get(path, claims);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toMatch('application/problem+json');
});

it('a HEAD is answered, and watches nothing', async () => {
  const headers = await gateway.authorization(kapusdatin);
  const { status } = await gateway.call('HEAD', INBOX, { headers });
  expect(status).toBe(200);
});

/** Resolves when the answer to the next request is over, whoever ends it. */
function nextAnswerClosed(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { server } = gateway.app.getHttpAdapter().getInstance();
  server.prependOnceListener('request', (_request, response) => void response.once('close', resolve));
  return promise;
}

it('is counted when it begins: the time that somebody listened is no time that they waited', async () => {
  const seconds = async () => {
    const { body } = await gateway.call('GET', '/metrics');
    const route = 'route="/api/v1/cases/:caseId/events",status="200"';
    const value = (name: string) =>
      Number(
        new RegExp(`^http_request_duration_seconds_${name}\\{.*${route}.*\\} (.*)$`, 'm').exec(
          String(body['text']),
        )?.[1] ?? 0,
      );
    return { sum: value('sum'), count: value('count') };
  };
  const before = await seconds();
  const closed = nextAnswerClosed();
  const begun = performance.now();
  const stream = await listen(gateway, `${CASES}/${id}/events`, kapusdatin);
  await stream.has(1);
  const untilFirst = performance.now() - begun;
  await forward();
  await stream.has(2);
  const during = await seconds();
  await stream.leave();
  await closed;
  const after = await seconds();
  expect([during.count, after.count]).toEqual([before.count + 1, before.count + 1]);
  expect(after.sum - before.sum).toBeLessThan(untilFirst / 1_000);
});

it('a gateway that stops ends its streams, and stops at once', async () => {
  const stopping = await startGateway();
  const streams = await Promise.all(Array.from({ length: 5 }, () => listen(stopping, INBOX, kapusdatin)));
  await Promise.all(streams.map((stream) => stream.has(1)));
  const begun = Date.now();
  await stopping.app.close();
  expect(Date.now() - begun).toBeLessThan(2_000);
  await Promise.all(streams.map((stream) => stream.end()));
  await stopping.connection.dropDatabase();
  await stopping.connection.close();
  await stopping.issuer.close();
});
