import { samplePdf } from '@tte/local';
import { letter, pdf, stranger, WORD, type BadInputWorld } from './bad-input-world.js';
import { postForm, postJson, CASES, send } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

const MEGABYTE = 1024 * 1024;

type Options = Parameters<typeof postForm>[4];
const submit = async (data: unknown, file: Uint8Array<ArrayBuffer> | null = pdf(), options: Options = {}) =>
  postForm(CASES, data, file, await mint('operator1'), options);
/** The stranger's letter with some of the data otherwise. */
const person = (more: object) => () => submit({ applicant: { ...stranger, ...more }, letter: letter() });
const facts = (more: object) => () => submit({ applicant: stranger, letter: letter(more) });
const whole = (more: object = {}) => ({ applicant: stranger, letter: letter(), ...more });
const file = (content: Uint8Array<ArrayBuffer> | null, options?: Options) => () =>
  submit(whole(), content, options);
const key = (value: string) => file(pdf(), { headers: { 'idempotency-key': value } });
const raw = async (type: string, body: string) =>
  send('POST', CASES, { token: await mint('operator1'), headers: { 'content-type': type }, body });

const badNik = `${stranger.nik.slice(0, 6)}321385${stranger.nik.slice(12)}`;
const hugePdf = () => samplePdf('Surat Permohonan', { bytes: 30 * MEGABYTE });

/** Letters of somebody who is never registered. */
export const badSubmissions: readonly Row[] = [
  row(
    'NIK with a date that does not exist',
    422,
    'confirmation-required',
    person({ nik: badNik }),
    'nik-birth-date',
  ),
  row('NIK of 15 digits', 422, 'invalid-input', person({ nik: stranger.nik.slice(1) }), 'nik-format'),
  row(
    'e-mail of another domain',
    422,
    'invalid-input',
    person({ email: `${WORD}@gmail.com` }),
    'email-domain',
  ),
  row(
    'e-mail of a domain that only begins like ours',
    422,
    'invalid-input',
    person({ email: `${WORD}@kemhan.go.id.example.com` }),
    'email-domain',
  ),
  row(
    'NIP of another birth date',
    422,
    'confirmation-required',
    person({ nip: '196001011985011001' }),
    'nip-nik-mismatch',
  ),
  row('SQL as a unit', 422, 'invalid-input', person({ unit: `'; DROP TABLE ${WORD}; --` }), 'unit-unknown'),
  row('a unit that every object has', 422, 'invalid-input', person({ unit: 'constructor' }), 'unit-unknown'),
  row('over-long name', 422, 'invalid-input', person({ name: WORD.repeat(10) }), 'text-too-long'),
  row('unprintable name', 422, 'invalid-input', person({ name: `${WORD}\u0000x` }), 'text-control'),
  row('a day that does not exist', 422, 'invalid-input', facts({ date: '2026-02-30' }), 'letter-date'),
  row(
    'a letter from the future',
    422,
    'invalid-input',
    facts({ receivedAt: new Date(Date.now() + 86_400_000).toISOString() }),
    'received-future',
  ),
  row('unknown field', 400, 'unknown-field', person({ passphrase: WORD }), 'unknown-field'),
  row('unknown field beside the data', 400, 'unknown-field', () => submit(whole({ caseId: WORD }))),
  row('wrong type', 400, 'wrong-type', person({ name: { first: WORD } }), 'wrong-type'),
  row('an operator of the store as the NIK', 400, 'wrong-type', person({ nik: { $gt: '' } }), 'wrong-type'),
  row(
    'an operator of the store as the e-mail',
    400,
    'wrong-type',
    person({ email: { $ne: WORD } }),
    'wrong-type',
  ),
  row(
    'an operator of the store beside the NIK',
    400,
    'unknown-field',
    person({ $where: WORD }),
    'unknown-field',
  ),
  row('data that is no object', 400, 'wrong-type', () => submit('[]')),
  row('data that is nothing', 400, 'wrong-type', () => submit('null')),
  row('broken JSON in the form', 400, 'malformed-request', () => submit(`{"applicant":"${WORD}`)),
  row('data of 100 kB', 413, 'body-too-large', person({ name: WORD.repeat(6_000) })),
  row('no letter', 422, 'letter-required', file(null), 'letter-required'),
  row('a PDF that is no PDF', 415, 'letter-not-pdf', file(new TextEncoder().encode(`MZ ${WORD}`))),
  row('a PDF that was cut off', 422, 'letter-damaged', file(pdf().slice(0, 200))),
  row('a PDF of 30 MB', 413, 'letter-too-large', () => submit(whole(), hugePdf())),
  row('another file', 400, 'unknown-field', file(pdf(), { part: 'ktp' }), 'unknown-field'),
  row('wrong content type', 415, 'unsupported-media-type', async () =>
    postJson(CASES, whole(), await mint('operator1')),
  ),
  row('no content type that anyone knows', 415, 'unsupported-media-type', () => raw('text/csv', WORD)),
  row('broken multipart', 400, 'malformed-request', () =>
    raw(
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"${WORD}`,
    ),
  ),
  row('multipart without a boundary', 400, 'malformed-request', () => raw('multipart/form-data', WORD)),
  row('empty Idempotency-Key', 400, 'idempotency-key-invalid', key('')),
  row('over-long Idempotency-Key', 400, 'idempotency-key-invalid', key(WORD.repeat(10))),
  row('the key of another letter', 422, 'idempotency-key-reused', (world) => key(world.key)()),
  row('a person whose case is open', 409, 'registration-open', ({ waiting }: BadInputWorld) =>
    person({ nik: waiting.person.nik, nip: waiting.person.nip })(),
  ),
  row('an e-mail that another open case uses', 409, 'email-in-use', ({ waiting }) =>
    person({ email: waiting.person.email })(),
  ),
];
