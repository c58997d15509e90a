import { Readable } from 'node:stream';
import { chain } from '@tte/event-log';
import mongoose from 'mongoose';
import type { CaseEvent } from '@tte/domain';
import { EVENTS, event } from '../../test/support/case-events.js';
import { corrected, openStores, type Stores } from '../../test/support/check-world.js';
import { DIFFERENCES, lineOf, type DifferenceCode } from './difference.js';

let stores: Stores;
let events: Readonly<Record<string, readonly CaseEvent[]>>;
beforeEach(async () => {
  stores = await openStores();
  events = {
    issued: await stores.enter('issued', EVENTS.issued),
    returned: await stores.enter('returned', EVENTS.returned),
    begun: await stores.enter('begun', EVENTS.begun),
    revoked: await stores.enter('revoked', EVENTS.revoked('issued')),
  };
});
afterEach(() => stores.close());

const of = (name: string): readonly CaseEvent[] => events[name] ?? [];
const found = async () => {
  const { cases, differences } = await stores.check();
  return { cases, found: differences.map(({ code, caseId = '-' }) => `${code} ${caseId}`).toSorted() };
};
/** Puts a log in the place of another one, with a chain that verifies. */
async function forge(caseId: string, list: readonly CaseEvent[]): Promise<void> {
  await stores.collection('events').deleteMany({ caseId } as object);
  const loggedAt = new Date().toISOString();
  const chained = chain(caseId, list).map((one) => ({ ...one, _id: `${caseId}/${one.seq}`, loggedAt }));
  await stores.collection('events').insertMany(chained);
}
const set = (collection: string, _id: string, change: object) =>
  stores.collection(collection).updateOne({ _id }, { $set: change });
const drop = (collection: string, _id: string) => stores.collection(collection).deleteOne({ _id });
const more = (name: string, ...added: readonly CaseEvent[]): readonly CaseEvent[] =>
  [...of(name), ...added].map((one, index) => ({ ...one, seq: index + 1 }) as CaseEvent);
const row = (_id: string) => ({
  ...{ _id, messageId: `<${_id}>`, dataVersion: 1, state: 'sent', token: 't', recipients: 1 },
  since: new Date(),
});

test('stores that were filled honestly do not differ', async () => {
  expect(await found()).toEqual({ cases: 4, found: [] });
});

type Plant = readonly [DifferenceCode, string, () => Promise<unknown>];

const PROJECTIONS: readonly Plant[] = [
  ['log-damaged', 'begun', () => set('events', 'begun/1', { at: '2026-03-25T02:00:01.000Z' })],
  ['case-missing', 'returned', () => drop('cases', 'returned')],
  ['case-differs', 'returned', () => set('cases', 'returned', { 'state.facts.unit': 'other' })],
  ['case-behind', 'begun', () => forge('begun', more('begun', event('Nudged', {})))],
  ['task-missing', 'begun', () => drop('tasks', 'begun')],
  [
    'task-surplus',
    'returned',
    () => stores.collection('tasks').insertOne({ _id: 'returned', seq: 3 } as never),
  ],
  ['task-differs', 'begun', () => set('tasks', 'begun', { post: 'kabid' })],
  [
    'account-missing',
    'issued',
    () => stores.collection('accounts').updateOne({ _id: 'issued' }, { $unset: { seq: 1 } }),
  ],
  [
    'account-missing',
    'revoked',
    () => stores.collection('accounts').updateOne({ _id: 'issued' }, { $unset: { ended: 1 } }),
  ],
  [
    'account-surplus',
    'begun',
    () => stores.collection('accounts').insertOne({ _id: 'begun', seq: 1 } as never),
  ],
  ['account-differs', 'issued', () => set('accounts', 'issued', { validUntil: '2030-01-01' })],
  ['account-differs', 'revoked', () => set('accounts', 'issued', { 'ended.reason': 'mutasi' })],
  [
    'projection-unknown',
    'nobody',
    () => stores.collection('tasks').insertOne({ _id: 'nobody', seq: 1 } as never),
  ],
];

const HISTORY: readonly Plant[] = [
  ['event-unproven', 'returned', async () => stores.tellRun('returned', of('returned').slice(0, 2))],
  [
    'event-differs',
    'returned',
    async () =>
      stores.tellRun(
        'returned',
        of('returned').map((one) => (one.seq === 2 ? { ...one, step: 3 } : one)),
      ),
  ],
  ['event-lost', 'begun', async () => stores.tellRun('begun', more('begun', event('Nudged', {})))],
  ['run-missing', 'begun', async () => stores.tellRun('begun', of('begun'), { open: false })],
  ['log-missing', 'nobody', async () => stores.tellRun('nobody', of('begun'))],
];

const VAULT: readonly Plant[] = [
  ['entry-missing', 'begun', () => drop('vault_cases', 'begun')],
  ['entry-differs', 'begun', () => set('vault_cases', 'begun', { letterRef: 'other' })],
  ['entry-unknown', 'nobody', () => admit().then(() => stores.vault.confirm('nobody', 'r'))],
  ['admission-left', 'nobody', () => admit()],
  ['version-behind', 'returned', () => acceptUnadopted()],
  [
    'version-ahead',
    'begun',
    () => stores.vault.amend('begun', { commandId: 'c', dataVersion: 1, applicant: corrected }),
  ],
  ['data-unreadable', 'begun', () => set('vault_cases', 'begun', { applicant: 'nothing' })],
  ['data-missing', 'issued', () => set('vault_cases', 'issued', { dataVersion: 9 })],
  ['index-differs', 'begun', () => set('vault_cases', 'begun', { nikIndex: 'that of another' })],
  ['index-differs', 'begun', () => set('vault_cases', 'begun', { wordIndexes: [] })],
  [
    'letter-missing',
    'begun',
    () => stores.collection('vault_letter_keys').deleteOne({ caseId: 'begun' } as object),
  ],
  ['letter-differs', 'other', () => stores.enter('other', EVENTS.begun, { letterCommitment: 'another one' })],
  ['note-missing', 'returned', () => drop('vault_documents', 'returned/note/note-1')],
  [
    'erased-in-part',
    'issued',
    () => erase('issued').then(() => set('vault_cases', 'issued', { nikIndex: 'still there' })),
  ],
  ['erased-open', 'begun', () => erase('begun')],
  [
    'document-orphan',
    'nobody',
    () => stores.collection('vault_documents').insertOne({ _id: 'nobody/note/1', caseId: 'nobody' } as never),
  ],
  [
    'letter-key-orphan',
    'nobody',
    () =>
      stores
        .collection('vault_letter_keys')
        .insertOne({ _id: 'l/nobody', letterRef: 'l', caseId: 'nobody' } as never),
  ],
  ['letter-orphan', '-', () => stores.vault.storeLetter('surat.pdf', Readable.from([Buffer.alloc(9)]))],
  ['upload-left', '-', () => chunkLeft()],
  ['number-behind', '-', () => stores.collection('vault_counters').updateMany({}, { $set: { value: 0 } })],
];

const EFFECTS: readonly Plant[] = [
  ['mail-without-row', 'issued', () => drop('mail_outbox', 'issued/issued/14/1')],
  ['mail-differs', 'issued', () => set('mail_outbox', 'issued/issued/14/1', { state: 'unconfirmed' })],
  ['mail-differs', 'issued', () => set('mail_outbox', 'issued/issued/14/1', { recipients: 1 })],
  ['mail-unrecorded', 'begun', () => stores.collection('mail_outbox').insertOne(row('begun/activate/6/1'))],
  ['mail-unknown', 'nobody', () => stores.collection('mail_outbox').insertOne(row('nobody/activate/6/1'))],
  ['mail-twice', 'returned', () => toldTwice()],
  ['registration-without-call', 'issued', () => drop('bsre_calls', 'issued')],
  ['registration-twice', 'other', () => stores.enter('other', registeredTwice)],
  ['registration-unknown', 'nobody', () => stores.collection('bsre_calls').insertOne({ _id: 'nobody' })],
];

/** What a plant makes differ beside what it is named after. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'case-behind begun': ['event-unproven begun'],
  'entry-missing begun': ['letter-key-orphan begun'],
  'letter-missing begun': ['letter-orphan -'],
  'number-behind -': ['number-behind -'],
};

const admit = () =>
  stores.vault.admit({
    ...{
      caseId: 'nobody',
      procedure: 'registration',
      workflowId: 'w',
      requestDigest: 'd',
      letterRef: 'none',
    },
    applicant: corrected,
    letter: { number: 'B/1', date: '2026-03-12', subject: 'P', signedBy: 'X' },
  });
const erase = (caseId: string) => stores.vault.erase(caseId, { by: 'retention', ground: 'case-closed' });

/** A correction that the log accepts and the vault never made current. */
async function acceptUnadopted(): Promise<void> {
  const fields = { fields: ['name'], unit: 'pusdatin', employeeKind: 'pns', fromTheStart: false } as const;
  const dataVersion = await stores.vault.correct('returned', {
    commandId: 'c',
    dataVersion: 1,
    applicant: corrected,
  });
  await stores.goOn('returned', more('returned', event('DataCorrected', { ...fields, dataVersion })));
}

async function chunkLeft(): Promise<void> {
  const ids = {
    _id: mongoose.Types.ObjectId.createFromTime(1_000_000),
    files_id: new mongoose.Types.ObjectId(),
  };
  await stores.connection
    .collection('vault_letters.chunks')
    .insertOne({ ...ids, n: 0, data: Buffer.alloc(1) });
}

async function toldTwice(): Promise<void> {
  const again = event('ApplicantInformed', { mail: 'returned', recipients: 2, ref: 'returned/2/1' });
  await stores.goOn('returned', more('returned', again));
}

const registeredTwice = (letter: Parameters<typeof EVENTS.begun>[0]): readonly CaseEvent[] => {
  const registered = event('RegisteredAtBsre', { found: false, bsreStatus: 'NEW' }, 5);
  const list = [...EVENTS.issued(letter).slice(0, 3), registered];
  return list.map((one, index) => ({ ...one, seq: index + 1 }) as CaseEvent);
};

const PLANTS = [...PROJECTIONS, ...HISTORY, ...VAULT, ...EFFECTS];

test.each(PLANTS)('finds %s of %s, and nothing else', async (code, caseId, plant) => {
  await plant();
  const name = `${code} ${caseId}`;
  expect((await found()).found).toEqual([name, ...(BESIDE[name] ?? [])].toSorted());
});

test('the end of a log that was cut off is missed by all that was made of it', async () => {
  await stores.collection('events').deleteOne({ _id: 'issued/5' });
  expect((await found()).found).toEqual(expect.arrayContaining(['case-ahead issued', 'event-lost issued']));
});

test('each code is planted here, and its line names the case, the code and what to do', () => {
  const planted = new Set<string>([...PLANTS.map(([code]) => code), 'case-ahead']);
  expect(Object.keys(DIFFERENCES).filter((code) => !planted.has(code))).toEqual([]);
  expect(lineOf({ code: 'event-lost', caseId: 'c-1', seq: 4 })).toBe(
    `event-lost c-1 at event 4: ${DIFFERENCES['event-lost']}`,
  );
});

test('what is only behind is looked at again, and is no difference once it has come', async () => {
  const all = more('begun', event('Nudged', {}));
  await forge('begun', all);
  stores.tellRun('begun', all);
  const checking = stores.check({ pause: 300 });
  await stores.eventLog.catchUp();
  expect((await checking).differences).toEqual([]);
});

test('nothing is changed, and no personal data are told', async () => {
  await set('vault_cases', 'begun', { nikIndex: 'that of another' });
  const all = async () =>
    Promise.all(
      [
        'events',
        'cases',
        'tasks',
        'accounts',
        'vault_cases',
        'vault_documents',
        'mail_outbox',
        'vault_counters',
      ].map((name) => stores.collection(name).find().sort({ _id: 1 }).toArray()),
    );
  const before = await all();
  const report = await stores.check();
  expect(await all()).toEqual(before);
  expect(JSON.stringify(report)).not.toMatch(/Budi|3174|kemhan/);
});
