import { connect } from 'node:net';
import { openBadInput, refusesAll, type BadInputWorld, type Row } from '../../test/support/bad-input.js';

const PATH = '/api/v1/cases';
const WORD = 'z3171014105900001';
let world: BadInputWorld;
beforeAll(async () => {
  world = await openBadInput();
}, 60_000);
afterAll(() => world?.gateway.close());

const get = (path: string) => world.gateway.get(path);
const bad: readonly Row[] = [
  [
    'a header of 34 kB',
    431,
    'header-too-large',
    () => world.gateway.call('GET', PATH, { headers: { 'x-w': WORD.repeat(2_000) } }),
  ],
  ['a method that HTTP does not know', 400, 'malformed-request', () => world.gateway.call('TEKEN', PATH)],
  [
    'an address that cannot be decoded',
    400,
    'malformed-request',
    () => get(`${PATH}/%E0%A4%A${WORD}?q=${WORD}`),
  ],
  ['an id without end', 414, 'address-too-long', () => get(`${PATH}/${WORD.repeat(20)}`)],
  ['a code without end', 414, 'address-too-long', () => get(`/problems/${WORD.repeat(20)}`)],
];

refusesAll(() => world, bad);

it.each(bad.map(([name, status, , send]) => [name, status, send] as const))(
  '%s: nothing comes back or is logged of it, and its number is in the log',
  async (_name, status, send) => {
    const { body, headers } = await send();
    expect(JSON.stringify([body, [...headers]])).not.toContain(WORD);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const lines = world.gateway.lines.filter((line) => line.includes(String(body['instance'])));
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ route: 'unmatched', status }),
    ]);
    expect(world.gateway.lines.join('')).not.toContain(WORD);
  },
);

/** All that comes back for these bytes, until the gateway hangs up. */
async function answerTo(bytes: string): Promise<string> {
  const { hostname, port } = new URL(world.gateway.url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

it.each([
  ['no HTTP at all', `${WORD}\r\n\r\n`],
  ['a length that is none', `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: ${WORD}\r\n\r\n`],
  [
    'two ways to tell the length',
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n`,
  ],
])('%s: one whole answer, and the connection ends', async (_name, bytes) => {
  const [head = '', body = '', ...more] = (await answerTo(bytes)).split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(head).toMatch(/\r\nconnection: close(\r\n|$)/);
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'malformed-request' });
  expect([head, body, ...more].join('')).not.toContain(WORD);
  expect(more).toEqual([]);
});
