import { randomUUID } from 'node:crypto';
import { stackVariable } from './stack.js';
import { mint } from './tokens.js';

/** Sends something as whoever protects personal data; it is taken. */
export async function sendAsProtector(path: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${stackVariable('GATEWAY_URL')}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await mint('pelindung-data1')}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const read = (await answer.json()) as Record<string, unknown>;
  expect([path, answer.status, read['code']]).toEqual([
    path,
    answer.status < 300 ? answer.status : 200,
    undefined,
  ]);
  return read;
}
