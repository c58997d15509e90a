import { openBadInput, refusesAll, type BadInputWorld, type Row } from '../../test/support/bad-input.js';
import { official } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';

const PATH = '/api/v1/registrations';
let world: BadInputWorld;
beforeAll(async () => {
  world = await openBadInput();
}, 60_000);
afterAll(() => world?.gateway.close());

const kapusdatin = official('kapusdatin');
const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const decide = (body: unknown, claims = kapusdatin, id = world.caseId) =>
  world.gateway.post(`${PATH}/${id}/disposition`, body, claims);

const decisions: readonly Row[] = [
  ['wrong turn', 409, 'wrong-turn', () => decide(forward, official('kabid'))],
  ['stale case', 409, 'stale-case', () => decide({ ...forward, dataVersion: 2 })],
  ['own case', 403, 'own-case', () => decide(forward, official('kapusdatin', { email: person(1).email }))],
  ['own case by NIP', 403, 'own-case', () => decide(forward, official('kapusdatin', { nip: person(1).nip }))],
  ['own case unknown', 403, 'own-case-unknown', () => decide(forward, { sub: 'k', roles: ['kapusdatin'] })],
  ['another post', 403, 'forbidden', () => decide(forward, official('verifikator'))],
  ['a post that one does not hold', 403, 'forbidden', () => decide({ ...forward, as: 'kabid' })],
  ['no reason', 422, 'reason-required', () => decide({ dataVersion: 1, outcome: 'reject' })],
  ['empty reason', 422, 'reason-required', () => decide({ dataVersion: 1, outcome: 'reject', reason: ' ' })],
  [
    'invented reason',
    422,
    'invalid-input',
    () => decide({ dataVersion: 1, outcome: 'reject', reason: 'bosan' }),
    'not-allowed',
  ],
  ['no fields', 422, 'fields-required', () => decide({ dataVersion: 1, outcome: 'return', fields: [] })],
  ['over-long note', 422, 'note-too-long', () => decide({ ...forward, note: 'x'.repeat(2_001) })],
  [
    'unknown outcome',
    422,
    'invalid-input',
    () => decide({ dataVersion: 1, outcome: 'approve' }),
    'not-allowed',
  ],
  [
    'unknown field',
    400,
    'unknown-field',
    () => decide({ ...forward, actor: { subject: 'x', post: 'kapusdatin' } }),
  ],
  ['wrong type', 400, 'wrong-type', () => decide({ ...forward, dataVersion: '1' })],
  [
    'an operator of the store in place of a value',
    400,
    'wrong-type',
    () => decide({ ...forward, commandId: { $ne: '' } }),
  ],
  ['malformed JSON', 400, 'malformed-request', () => decide('{"dataVersion":')],
  ['no body', 400, 'malformed-request', () => decide('')],
  ['large JSON', 413, 'body-too-large', () => decide({ ...forward, note: 'x'.repeat(100_000) })],
  [
    'text in place of JSON',
    415,
    'unsupported-media-type',
    () =>
      world.gateway.post(`${PATH}/${world.caseId}/disposition`, 'x', kapusdatin, {
        'content-type': 'text/csv',
      }),
  ],
  [
    'unknown id',
    404,
    'unknown-registration',
    () => decide(forward, kapusdatin, '7d2f0f6c-0000-4000-8000-000000000000'),
  ],
  ['malformed id', 404, 'unknown-registration', () => decide(forward, kapusdatin, 'x%00y')],
  [
    'correction of what was not returned',
    409,
    'wrong-turn',
    () =>
      world.gateway.form(
        `${PATH}/${world.caseId}/correction`,
        { dataVersion: 1, fields: ['pic'], applicant: { pic: person(3).pic } },
        null,
      ),
  ],
];

refusesAll(() => world, decisions);

it('a repeated command changes nothing and is answered as before', async () => {
  const body = { ...forward, commandId: 'perintah-1', note: 'Segera diproses' };
  const first = await decide(body);
  expect([first.status, first.body['step']]).toEqual([200, 3]);
  const again = await decide(body);
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect((await world.gateway.log.registration(world.caseId))?.seq).toBe(world.seq + 1);
});

it('no value of a request is logged', () => {
  const logged = world.gateway.lines.join('');
  for (const word of [person(2).nik, 'Segera', 'pemohon1', world.caseId]) {
    expect(logged).not.toContain(word);
  }
});
