import { asksToRevoke, LETTERS } from './account-letters.js';
import { badHolders } from './bad-holders.js';
import { FORWARD, letter, pdf, stranger, WORD, type BadInputWorld, type Case } from './bad-input-world.js';
import { postForm, postJson, type Answer } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

const holder = { nik: stranger.nik };
const sent = async (data: object, file: ReturnType<typeof pdf> | null = pdf(), account = 'operator1') =>
  postForm(LETTERS, data, file, await mint(account));
/** A letter of which only some members beside the holders are wrong. */
const letterWith = (more: object) => () => sent(asksToRevoke([holder], more));

/** Letters that ask for the end of an account, and cannot be read so. */
const letters: readonly Row[] = [
  row('an invented reason', 422, 'invalid-input', letterWith({ reason: WORD }), 'not-allowed'),
  row('an operator of the store as the reason', 422, 'invalid-input', letterWith({ reason: { $gt: WORD } })),
  row('no reason', 422, 'invalid-input', letterWith({ reason: undefined })),
  row('urgent by their own word', 400, 'unknown-field', letterWith({ urgent: true }), 'unknown-field'),
  row('applicants beside holders', 400, 'unknown-field', letterWith({ applicants: [stranger] })),
  row('an SOP that nobody knows', 422, 'invalid-input', letterWith({ procedure: WORD })),
  row(
    'a day that does not exist, of a revocation',
    422,
    'invalid-input',
    letterWith({ letter: letter({ date: '2026-02-30' }) }),
    'letter-date',
  ),
  ...badHolders('of a revocation', asksToRevoke),
  row('no letter of a revocation', 422, 'letter-required', () => sent(asksToRevoke([holder]), null)),
  row('a revocation that an official enters', 403, 'forbidden', () =>
    sent(asksToRevoke([holder]), pdf(), 'kapusdatin1'),
  ),
];

type Of = (world: BadInputWorld) => Case;
const revocation: Of = (world) => world.revocation;
const registration: Of = (world) => world.waiting;
const decided =
  (of: Of, account: string, route: string, body: object) =>
  async (world: BadInputWorld): Promise<Answer> =>
    postJson(`${of(world).path}/${route}`, { dataVersion: 1, note: WORD, ...body }, await mint(account));
const recorded = (body: object, account = 'verifikator1', of = revocation) =>
  decided(of, account, 'portal-revocation', body);
const REVOKE = { outcome: 'revoke' };

/** Decisions on a revocation, each with a note. */
const decisions: readonly Row[] = [
  row('a revocation recorded before its turn', 409, 'wrong-turn', recorded(REVOKE)),
  row('kept before its turn', 409, 'wrong-turn', recorded({ outcome: 'keep' })),
  row('a revocation recorded by Kapusdatin', 403, 'forbidden', recorded(REVOKE, 'kapusdatin1')),
  row('a revocation recorded of other data', 409, 'wrong-turn', recorded({ ...REVOKE, dataVersion: 2 })),
  row('an outcome that nobody knows', 422, 'invalid-input', recorded({ outcome: WORD }), 'not-allowed'),
  row('no outcome', 422, 'invalid-input', recorded({})),
  row('a reason for BSrE', 400, 'unknown-field', recorded({ ...REVOKE, reason: WORD }), 'unknown-field'),
  row(
    'a revocation recorded on a registration',
    403,
    'wrong-post',
    recorded(REVOKE, undefined, registration),
  ),
  row(
    'an approval of a revocation',
    403,
    'wrong-post',
    decided(revocation, 'verifikator1', 'approval', { outcome: 'approve' }),
  ),
  row('a nudge of a revocation', 403, 'wrong-post', decided(revocation, 'operator1', 'nudge', {})),
  row('wrong turn in a revocation', 409, 'wrong-turn', decided(revocation, 'kabid1', 'disposition', FORWARD)),
];

export const badRevocations: readonly Row[] = [...letters, ...decisions];
