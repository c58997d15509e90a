import { openBadInput, refusesAll, type BadInputWorld, type Row } from '../../test/support/bad-input.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';

const PATH = '/api/v1/cases';
let world: BadInputWorld;
beforeAll(async () => {
  world = await openBadInput();
}, 60_000);
afterAll(() => world?.gateway.close());

const with_ = (more: object) => ({ applicant: { ...person(2), ...more }, letter });

const submissions: readonly Row[] = [
  [
    'NIK with a date that does not exist',
    422,
    'confirmation-required',
    () => world.gateway.form(PATH, with_({ nik: '3171013213850001' }), pdf()),
    'nik-birth-date',
  ],
  [
    'NIK of letters',
    422,
    'invalid-input',
    () => world.gateway.form(PATH, with_({ nik: 'tiga' }), pdf()),
    'nik-format',
  ],
  [
    'e-mail of another domain',
    422,
    'invalid-input',
    () => world.gateway.form(PATH, with_({ email: 'budi@gmail.com' }), pdf()),
    'email-domain',
  ],
  [
    'NIP of another birth date',
    422,
    'confirmation-required',
    () => world.gateway.form(PATH, with_({ nip: '198601012010011001' }), pdf()),
    'nip-nik-mismatch',
  ],
  [
    'PNS without NIP',
    422,
    'invalid-input',
    () => world.gateway.form(PATH, with_({ nip: undefined }), pdf()),
    'nip-required',
  ],
  [
    'TNI without NRP',
    422,
    'invalid-input',
    () => world.gateway.form(PATH, with_({ nip: undefined, employeeKind: 'tni' }), pdf()),
    'nrp-required',
  ],
  [
    'unit that nobody knows',
    422,
    'invalid-input',
    () => world.gateway.form(PATH, with_({ unit: 'dapur' }), pdf()),
    'unit-unknown',
  ],
  [
    'unit by the name of an inherited member',
    422,
    'invalid-input',
    () => world.gateway.form(PATH, with_({ unit: 'constructor' }), pdf()),
    'unit-unknown',
  ],
  [
    'letter dated after its receipt',
    422,
    'invalid-input',
    () =>
      world.gateway.form(PATH, { applicant: person(2), letter: { ...letter, date: '2026-03-12' } }, pdf()),
    'letter-date-future',
  ],
  [
    'unknown field',
    400,
    'unknown-field',
    () => world.gateway.form(PATH, with_({ passphrase: 'rahasia' }), pdf()),
  ],
  [
    'prototype as a field',
    400,
    'unknown-field',
    () =>
      world.gateway.form(
        PATH,
        JSON.stringify(submission(2)).replace('{', '{"__proto__":{"nik":"1"},'),
        pdf(),
      ),
  ],
  ['wrong type', 400, 'wrong-type', () => world.gateway.form(PATH, with_({ name: 7 }), pdf())],
  ['data that is no object', 400, 'wrong-type', () => world.gateway.form(PATH, '[]', pdf())],
  ['data that is no JSON', 400, 'malformed-request', () => world.gateway.form(PATH, '{', pdf())],
  [
    'data of 100 kB',
    413,
    'body-too-large',
    () => world.gateway.form(PATH, with_({ name: 'x'.repeat(100_000) }), pdf()),
  ],
  [
    'another file',
    400,
    'unknown-field',
    () => world.gateway.form(PATH, submission(2), pdf(), {}, undefined, 'ktp'),
  ],
  ['no letter', 422, 'letter-required', () => world.gateway.form(PATH, submission(2), null)],
  [
    'letter that is no PDF',
    415,
    'letter-not-pdf',
    () => world.gateway.form(PATH, submission(2), Buffer.from('MZ program')),
  ],
  [
    'letter that was cut off',
    422,
    'letter-damaged',
    () => world.gateway.form(PATH, submission(2), pdf(9_000).subarray(0, 5_000)),
  ],
  [
    'letter of 30 MB',
    413,
    'letter-too-large',
    () => world.gateway.form(PATH, submission(2), pdf(30 * 1024 * 1024)),
  ],
  ['JSON in place of a form', 415, 'unsupported-media-type', () => world.gateway.post(PATH, submission(2))],
  [
    'a form without a boundary',
    400,
    'malformed-request',
    () => world.gateway.post(PATH, 'x', undefined, { 'content-type': 'multipart/form-data' }),
  ],
  [
    'a form that breaks off',
    400,
    'malformed-request',
    () =>
      world.gateway.post(PATH, '--b\r\nContent-Disposition: form-data; name="data"\r\n\r\n{', undefined, {
        'content-type': 'multipart/form-data; boundary=b',
      }),
  ],
  [
    'an empty Idempotency-Key',
    400,
    'idempotency-key-invalid',
    () => world.gateway.form(PATH, submission(2), pdf(), { 'idempotency-key': '' }),
  ],
  [
    'a long Idempotency-Key',
    400,
    'idempotency-key-invalid',
    () => world.gateway.form(PATH, submission(2), pdf(), { 'idempotency-key': 'k'.repeat(129) }),
  ],
];

refusesAll(() => world, submissions);

it.each([
  ['applicant', () => world.gateway.form(PATH, with_({ [person(2).nik]: 1, x: 1 }), pdf())],
  ['', () => world.gateway.form(PATH, submission(2), pdf(), {}, undefined, person(2).nik)],
])('an unknown field is told by where it stands: "%s"', async (field, send) => {
  const { body } = await send();
  expect(body['errors']).toEqual([expect.objectContaining({ field, code: 'unknown-field' })]);
  expect(JSON.stringify(body)).not.toContain(person(2).nik);
});
