import { gzipSync } from 'node:zlib';
import { HttpFake } from '../test/http-fake.js';
import { call, LARGEST_ANSWER } from '@tte/outside';

const fake = new HttpFake();
beforeAll(() => fake.start());
afterAll(() => fake.end());
beforeEach(() => fake.reset());

const ask = (timeoutMs = 5_000) => call(`${fake.url}/siapa`, {}, timeoutMs);
const MIB = 1024 * 1024;

test.each([
  ['an endless body', { endless: Buffer.alloc(64 * 1024, ' ') }],
  ['a body just above the limit', { text: Buffer.alloc(LARGEST_ANSWER + 1, ' ') }],
  [
    'a small body that unpacks to 256 MiB',
    { text: gzipSync(Buffer.alloc(256 * MIB)), headers: { 'content-encoding': 'gzip' } },
  ],
  [
    'a body that was packed twice',
    { text: gzipSync(gzipSync(Buffer.alloc(64 * MIB))), headers: { 'content-encoding': 'gzip, gzip' } },
  ],
])('%s is given up at the limit, and its memory with it', async (_what, reply) => {
  fake.answer = () => reply;
  const before = process.memoryUsage().rss;
  expect(await ask()).toMatchObject({ status: 200, body: undefined, isTooLarge: true });
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * MIB);
  expect(fake.written).toBeLessThan(64 * MIB);
});

test('a body of the largest size is read', async () => {
  const json = { text: 'x'.repeat(LARGEST_ANSWER - 11) };
  fake.answer = () => ({ json });
  expect(await ask()).toEqual({ status: 200, body: json, isTooLarge: false });
});

test.each([
  ['HTML', { text: '<html>Masuk</html>', headers: { 'content-type': 'text/html' } }, undefined],
  ['nothing', { text: '' }, undefined],
  ['JSON under another type', { json: { a: 1 }, headers: { 'content-type': 'text/html' } }, { a: 1 }],
  ['JSON behind a byte order mark', { text: '\uFEFF{"a":1}' }, { a: 1 }],
])('%s', async (_what, reply, body) => {
  fake.answer = () => reply;
  expect(await ask()).toEqual({ status: 200, body, isTooLarge: false });
});

test('a redirection to a sign-in page is an answer, and is not followed', async () => {
  fake.answer = () => ({ status: 302, headers: { location: `${fake.url}/login` } });
  expect(await ask()).toMatchObject({ status: 302 });
  expect(fake.calls).toHaveLength(1);
});

test.each(['silence', 'hang-up'] as const)('%s: the call may have been heard', async (reply) => {
  fake.answer = () => reply;
  expect(await ask(200)).toEqual({ wasSent: true });
});

test.each([
  ['a port where nobody listens', async () => closedPort()],
  ['a name that is nobody’s', async () => 'http://tidak-ada.invalid/'],
  ['a machine that is not there', async () => 'http://255.255.255.255/'],
])('%s: nobody can have heard', async (_what, address) => {
  expect(await call(await address(), {}, 5_000)).toEqual({ wasSent: false });
});

async function closedPort(): Promise<string> {
  const gone = new HttpFake();
  await gone.start();
  const { url } = gone;
  await gone.end();
  return url;
}
