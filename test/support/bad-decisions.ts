import { FORWARD, stranger, WORD, type BadInputWorld } from './bad-input-world.js';
import { postJson, CASES, send, type Answer } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

type Of = (world: BadInputWorld) => string;
const waiting: Of = (world) => `${world.waiting.path}/disposition`;
const disposition =
  (id: string): Of =>
  () =>
    `${CASES}/${id}/disposition`;

/** Kapusdatin's decision on the case that waits for it, unless said otherwise. */
const decide =
  (body: unknown, account = 'kapusdatin1', path: Of = waiting, headers = {}) =>
  async (world: BadInputWorld): Promise<Answer> =>
    postJson(path(world), body, await mint(account), headers);
const forward = (more: object, account?: string, path?: Of) => decide({ ...FORWARD, ...more }, account, path);
const reject = (more: object) => decide({ dataVersion: 1, outcome: 'reject', ...more });
const giveBack = (more: object) => decide({ dataVersion: 1, outcome: 'return', ...more });
const without = ({ instruction: _instruction, ...rest }: typeof FORWARD) => rest;

/** Decisions that say what cannot be said. */
export const badDecisions: readonly Row[] = [
  row('no reason', 422, 'reason-required', reject({})),
  row('empty reason', 422, 'reason-required', reject({ reason: '' }), 'reason-required'),
  row('blank reason with a note', 422, 'reason-required', reject({ reason: '  ', note: WORD })),
  row('invented reason', 422, 'invalid-input', reject({ reason: WORD }), 'not-allowed'),
  row('an operator of the store as the reason', 400, 'wrong-type', reject({ reason: { $gt: '' } })),
  row('nothing to correct', 422, 'fields-required', giveBack({ fields: [] }), 'fields-required'),
  row('a field that nobody has', 422, 'invalid-input', giveBack({ fields: [WORD] }), 'not-allowed'),
  row('an operator of the store as the fields', 400, 'wrong-type', giveBack({ fields: { $ne: [] } })),
  row('over-long note', 422, 'note-too-long', forward({ note: WORD.repeat(200) }), 'note-too-long'),
  row('an operator of the store as the note', 400, 'wrong-type', forward({ note: { $gt: WORD } })),
  row('an operator of the store as the command', 400, 'wrong-type', forward({ commandId: { $gt: '' } })),
  row('an operator of the store as the version', 400, 'wrong-type', forward({ dataVersion: { $gt: 0 } })),
  row('an operator of the store as the outcome', 422, 'invalid-input', forward({ outcome: { $ne: WORD } })),
  row('empty command id', 422, 'invalid-input', forward({ commandId: '' }), 'too-short'),
  row('over-long command id', 422, 'invalid-input', forward({ commandId: WORD.repeat(10) }), 'too-long'),
  row('wrong type', 400, 'wrong-type', forward({ dataVersion: '1', note: WORD }), 'wrong-type'),
  row('version 0', 422, 'invalid-input', forward({ dataVersion: 0 }), 'too-short'),
  row('unknown outcome', 422, 'invalid-input', decide({ dataVersion: 1, outcome: WORD }), 'not-allowed'),
  row('no instruction', 422, 'invalid-input', decide(without(FORWARD)), 'not-allowed'),
  row('unknown field', 400, 'unknown-field', forward({ catatan: WORD }), 'unknown-field'),
  row('an actor of their own', 400, 'unknown-field', forward({ actor: { subject: WORD } }), 'unknown-field'),
  row('a verdict of their own', 400, 'unknown-field', forward({ ownCase: 'no' }), 'unknown-field'),
  row('a way of their own', 400, 'unknown-field', forward({ via: 'signal' }), 'unknown-field'),
  row('a post that nobody knows', 422, 'invalid-input', forward({ as: WORD }), 'not-allowed'),
  row('a post that one does not hold', 403, 'forbidden', forward({ as: 'kabid', note: WORD })),
  row('broken JSON', 400, 'malformed-request', decide(`{"note":"${WORD}`)),
  row('no body', 400, 'malformed-request', decide('')),
  row('a prototype', 400, 'malformed-request', decide(`{"__proto__":{"note":"${WORD}"}}`)),
  row('a list', 400, 'wrong-type', decide([FORWARD])),
  row('JSON of 100 kB', 413, 'body-too-large', forward({ note: WORD.repeat(6_000) })),
  row(
    'wrong content type',
    415,
    'unsupported-media-type',
    decide(WORD, undefined, waiting, { 'content-type': 'text/csv' }),
  ),
  row('no content type', 415, 'unsupported-media-type', async (world) =>
    send('POST', waiting(world), {
      token: await mint('kapusdatin1'),
      body: new TextEncoder().encode(JSON.stringify(FORWARD)),
    }),
  ),
  row('a form in place of JSON', 415, 'unsupported-media-type', async (world) => {
    const body = new FormData();
    body.set('data', JSON.stringify({ ...FORWARD, note: WORD }));
    return send('POST', waiting(world), { token: await mint('kapusdatin1'), body });
  }),
  row(
    'empty Idempotency-Key',
    400,
    'idempotency-key-invalid',
    decide(FORWARD, undefined, waiting, { 'idempotency-key': '' }),
  ),
  row(
    'unknown id',
    404,
    'unknown-case',
    forward({ note: WORD }, undefined, disposition('7d2f0f6c-0000-4000-8000-000000000000')),
  ),
  row(
    'a NIK in place of an id',
    404,
    'unknown-case',
    forward({ note: WORD }, undefined, disposition(stranger.nik)),
  ),
  row(
    'an operator of the store in place of an id',
    404,
    'unknown-case',
    forward({}, undefined, disposition('%7B%22%24gt%22%3A%22%22%7D')),
  ),
];
