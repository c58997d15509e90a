import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runFuzzer } from './run-fuzzer.js';

const TEXT = { 'application/json': { schema: { type: 'string' } } };

/** A server with one route, which is documented to answer 200 with a text. */
async function serve(answer: { readonly status: number; readonly body: unknown }): Promise<Server> {
  const server = createServer((request, response) => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'Tanaman', version: '1' },
      paths: { '/x': { get: { operationId: 'x', responses: { 200: { description: '', content: TEXT } } } } },
    };
    const isDocument = request.url === '/docs-json';
    const isRoute = request.method === 'GET';
    response
      .writeHead(isDocument ? 200 : isRoute ? answer.status : 405, {
        'content-type': 'application/json',
        allow: 'GET',
      })
      .end(JSON.stringify(isDocument ? document : answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function fuzzed(answer: { readonly status: number; readonly body: unknown }) {
  const server = await serve(answer);
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs-json`;
    const phases = ['fuzzing'] as const;
    const world = { credentials: {}, values: {} };
    const { report } = await runFuzzer({ url, seed: 1, world, phases, examples: 3 });
    return report.failures.map(({ title }) => title).sort();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const UNDOCUMENTED = 'Undocumented status code';

test.each([
  ['what is documented', 200, 'ya', []],
  ['a 500', 500, 'ya', ['Schema-valid request rejected', 'Server error', UNDOCUMENTED]],
  ['a status that is not documented', 418, 'ya', ['Schema-valid request rejected', UNDOCUMENTED]],
  ['an answer that breaks its schema', 200, 7, ['Response violates schema']],
])('%s: the fuzzer finds exactly that', async (_name, status, body, findings) => {
  expect(await fuzzed({ status, body })).toEqual(findings);
});
