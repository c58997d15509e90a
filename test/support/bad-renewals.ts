import { asksToRenew, LETTERS } from './account-letters.js';
import { badHolders } from './bad-holders.js';
import { FORWARD, letter, pdf, stranger, WORD, type BadInputWorld } from './bad-input-world.js';
import { postForm, postJson, type Answer } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

const holder = { nik: stranger.nik };
const sent = async (data: object, file: ReturnType<typeof pdf> | null = pdf(), account = 'operator1') =>
  postForm(LETTERS, data, file, await mint(account));
const letterWith = (more: object) => () => sent(asksToRenew([holder], more));

/** Letters that ask for another certificate, and cannot be read so. */
const letters: readonly Row[] = [
  row('a reason to renew', 400, 'unknown-field', letterWith({ reason: 'pensiun' }), 'unknown-field'),
  row('an end of their own', 400, 'unknown-field', letterWith({ validUntil: '2031-01-01' }), 'unknown-field'),
  row('a statement within a letter', 400, 'unknown-field', letterWith({ unchanged: true }), 'unknown-field'),
  row('applicants to renew', 400, 'unknown-field', letterWith({ applicants: [stranger] })),
  row(
    'a day that does not exist, of a renewal',
    422,
    'invalid-input',
    letterWith({ letter: letter({ date: '2026-02-30' }) }),
    'letter-date',
  ),
  ...badHolders('of a renewal', asksToRenew),
  row('no letter of a renewal', 422, 'letter-required', () => sent(asksToRenew([holder]), null)),
  row('a renewal that an official enters', 403, 'forbidden', () =>
    sent(asksToRenew([holder]), pdf(), 'verifikator1'),
  ),
];

const RENEWAL = '/api/v1/applicant/renewal';
const STATEMENT = { dataVersion: 1, unchanged: true };
type Link = (world: BadInputWorld) => string | undefined;
const ending: Link = ({ links }) => links.ending;

/** A statement by the link to an account that ends soon, unless said otherwise. */
const stated =
  (body: unknown, link: Link = ending, headers: Readonly<Record<string, string>> = {}) =>
  async (world: BadInputWorld): Promise<Answer> => {
    const token = link(world);
    return postJson(RENEWAL, body, undefined, {
      ...(token !== undefined && { 'x-applicant-link': token }),
      ...headers,
    });
  };
const statedWith = (more: object) => stated({ ...STATEMENT, ...more });
const by = (link: Link) => stated(STATEMENT, link);

/** Statements of holders that say what cannot be said, or come by a link that does not open what they are about. */
const statements: readonly Row[] = [
  row('data that have changed', 422, 'invalid-input', statedWith({ unchanged: false }), 'not-allowed'),
  row('nothing stated', 422, 'invalid-input', stated({ dataVersion: 1 }), 'not-allowed'),
  row('a word for a statement', 422, 'invalid-input', statedWith({ unchanged: WORD }), 'not-allowed'),
  row(
    'an operator of the store as a statement',
    422,
    'invalid-input',
    statedWith({ unchanged: { $ne: WORD } }),
    'not-allowed',
  ),
  row('data beside the statement', 400, 'unknown-field', statedWith({ applicant: { name: WORD } })),
  row('a later end by their own word', 400, 'unknown-field', statedWith({ validUntil: '2031-01-01' })),
  row('a note beside the statement', 400, 'unknown-field', statedWith({ note: WORD }), 'unknown-field'),
  row('another account', 400, 'unknown-field', statedWith({ accountOf: WORD }), 'unknown-field'),
  row('a statement of other data', 409, 'stale-case', statedWith({ dataVersion: 2 })),
  row('a statement of version 0', 422, 'invalid-input', statedWith({ dataVersion: 0 }), 'too-short'),
  row('a version in words', 400, 'wrong-type', statedWith({ dataVersion: WORD }), 'wrong-type'),
  row(
    'an operator of the store as the version stated',
    400,
    'wrong-type',
    statedWith({ dataVersion: { $gt: 0 } }),
    'wrong-type',
  ),
  row('a list of statements', 400, 'wrong-type', stated([STATEMENT])),
  row('a statement that breaks off', 400, 'malformed-request', stated(`{"unchanged":"${WORD}`)),
  row('an empty statement', 400, 'malformed-request', stated('')),
  row(
    'a statement in a table',
    415,
    'unsupported-media-type',
    stated(WORD, ending, { 'content-type': 'text/csv' }),
  ),
  row(
    'a statement with an empty key',
    400,
    'idempotency-key-invalid',
    stated(STATEMENT, ending, { 'idempotency-key': '' }),
  ),
  row(
    'a statement without a link',
    401,
    'link-invalid',
    by(() => undefined),
  ),
  row(
    'a statement by a link that is none',
    401,
    'link-invalid',
    by(() => WORD),
  ),
  row(
    'a statement by a link that was changed',
    401,
    'link-invalid',
    by(({ links }) => `${links.ending}A`),
  ),
  row(
    'a statement by a link that was revoked',
    401,
    'link-invalid',
    by(({ links }) => links.revoked),
  ),
  row('a statement by one who works here', 401, 'link-invalid', async (world) =>
    stated(STATEMENT, () => undefined, { authorization: `Bearer ${await mint('operator1')}` })(world),
  ),
  row(
    'a statement of whoever has no account',
    409,
    'no-account',
    by(({ links }) => links.returned),
  ),
  row(
    'a statement too early',
    409,
    'renewal-too-early',
    by(({ links }) => links.revocation),
  ),
  row(
    'a statement after a letter',
    409,
    'renewal-open',
    by(({ links }) => links.renewal),
  ),
];

const decided =
  (account: string, route: string, body: object) =>
  async ({ renewal }: BadInputWorld): Promise<Answer> =>
    postJson(`${renewal.path}/${route}`, { dataVersion: 1, note: WORD, ...body }, await mint(account));
const checked = (body: object, account = 'verifikator1') => decided(account, 'completeness', body);
const COMPLETE = { outcome: 'complete' };

/** Decisions on a renewal, each with a note. */
const decisions: readonly Row[] = [
  row('a disposition of a renewal', 403, 'wrong-post', decided('kapusdatin1', 'disposition', FORWARD)),
  row(
    'an approval of a renewal',
    403,
    'wrong-post',
    decided('verifikator1', 'approval', { outcome: 'approve' }),
  ),
  row(
    'a renewal recorded as revoked',
    403,
    'wrong-post',
    decided('verifikator1', 'portal-revocation', { outcome: 'revoke' }),
  ),
  row('a nudge before the holder may renew', 409, 'wrong-turn', decided('operator1', 'nudge', {})),
  row(
    'portal work before the holder may renew',
    409,
    'wrong-turn',
    decided('verifikator1', 'portal-work', {}),
  ),
  row('a holder checked by Kapusdatin', 403, 'forbidden', checked(COMPLETE, 'kapusdatin1')),
  row('a holder checked by other data', 409, 'stale-case', checked({ ...COMPLETE, dataVersion: 2 })),
  row('a renewal returned for nothing', 422, 'fields-required', checked({ outcome: 'return' })),
  row('a renewal rejected without a reason', 422, 'reason-required', checked({ outcome: 'reject' })),
  row('a renewal corrected that was not returned', 409, 'wrong-turn', async ({ renewal }) => {
    const pic = { name: WORD, phone: '081200000000' };
    const data = { dataVersion: 1, note: WORD, fields: ['pic'], applicant: { pic } };
    return postForm(`${renewal.path}/correction`, data, null, await mint('operator1'));
  }),
];

export const badRenewals: readonly Row[] = [...letters, ...statements, ...decisions];
