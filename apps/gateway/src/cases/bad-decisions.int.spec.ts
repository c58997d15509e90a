import { openBadInput, refusesAll, type BadInputWorld, type Row } from '../../test/support/bad-input.js';
import { official } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';

const PATH = '/api/v1/cases';
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
    'a form in place of JSON',
    415,
    'unsupported-media-type',
    () => world.gateway.form(`${PATH}/${world.caseId}/disposition`, forward, null, {}, kapusdatin),
  ],
  [
    'form fields in place of JSON',
    415,
    'unsupported-media-type',
    () =>
      world.gateway.post(`${PATH}/${world.caseId}/disposition`, 'dataVersion=1', kapusdatin, {
        'content-type': 'application/x-www-form-urlencoded',
      }),
  ],
  [
    'unknown id',
    404,
    'unknown-case',
    () => decide(forward, kapusdatin, '7d2f0f6c-0000-4000-8000-000000000000'),
  ],
  ['malformed id', 404, 'unknown-case', () => decide(forward, kapusdatin, 'x%00y')],
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

it.each([
  ['a NIK', { [person(2).nik]: 1 }],
  ['50 kB', { ['n'.repeat(50_000)]: 1 }],
  ['a thousand', Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`n${index}`, 1]))],
])('%s as the name of a field does not come back', async (_name, more) => {
  const { status, body } = await decide({ ...forward, ...more });
  const message = expect.stringMatching(/Hapus/) as string;
  expect([status, body['errors']]).toEqual([400, [{ field: '', code: 'unknown-field', message }]]);
});

it('a repeated command changes nothing and is answered as before', async () => {
  const body = { ...forward, commandId: 'perintah-1', note: 'Segera diproses' };
  const first = await decide(body);
  expect([first.status, first.body['step']]).toEqual([200, 3]);
  const again = await decide(body);
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect((await world.gateway.log.caseView(world.caseId))?.seq).toBe(world.seq + 1);
});

describe('the id of a command that is not the caller’s', () => {
  const commandId = '7d2f0f6c-0000-4000-8000-0000000000aa';
  const plain = { dataVersion: 1, commandId };
  const approval = { ...plain, outcome: 'approve' };
  const bring = (path: string, body: object, claims = kapusdatin) =>
    world.gateway.post(`${PATH}/${world.caseId}/${path}`, body, claims);
  const verifikator = official('verifikator');
  let seq: number | undefined;
  const seqNow = async () => (await world.gateway.log.caseView(world.caseId))?.seq;
  beforeAll(async () => {
    expect((await bring('disposition', { ...forward, commandId }, official('kabid'))).status).toBe(200);
    seq = await seqNow();
  });

  it.each([
    ['the submission’s', () => bring('approval', { ...approval, commandId: world.caseId }, verifikator)],
    [
      'the submission’s, of the operator who gave it',
      () => bring('withdrawal', { ...plain, commandId: world.caseId }, official('operator')),
    ],
    ['another person’s', () => bring('disposition', { ...forward, commandId }, official('kasubbid'))],
    [
      'another route’s, of the same person',
      () =>
        bring(
          'completeness',
          { ...plain, outcome: 'complete' },
          official('kabid', { roles: ['verifikator'] }),
        ),
    ],
    [
      'another person’s, for a correction',
      () =>
        world.gateway.form(
          `${PATH}/${world.caseId}/correction`,
          {
            ...plain,
            fields: ['pic'],
            applicant: { pic: person(3).pic },
          },
          null,
        ),
    ],
  ])('%s: refused, and no event', async (_whose, send) => {
    const { status, body } = await send();
    expect([status, body['code'], await seqNow()]).toEqual([409, 'command-id-reused', seq]);
  });

  it('a return and a rejection are known by whose turn it was', async () => {
    const id = '7d2f0f6c-0000-4000-8000-0000000000bb';
    const end = { dataVersion: 1, outcome: 'reject', reason: 'lainnya', commandId: id };
    const kasubbid = official('kasubbid');
    const first = await bring('disposition', end, kasubbid);
    expect([first.status, first.body['status']]).toEqual([200, 'rejected']);
    expect((await bring('disposition', end, kasubbid)).body).toEqual(first.body);
    const other = await bring('completeness', end, official('kasubbid', { roles: ['verifikator'] }));
    expect([other.status, other.body['code']]).toEqual([409, 'command-id-reused']);
  });
});

it('no value of a request is logged', () => {
  const logged = world.gateway.lines.join('');
  for (const word of [person(2).nik, 'Segera', 'pemohon1', world.caseId]) {
    expect(logged).not.toContain(word);
  }
});
