import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import mongoose, { type Connection } from 'mongoose';
import { startMongoProxy, type MongoProxy } from '../../../test/support/mongo-proxy/mongo-proxy.js';
import { DISK_FULL, PASS, STEPPED_DOWN, type Rule } from '../../../test/support/mongo-proxy/rule.js';
import { connectionOptions } from './connection-options.js';
import { isDuplicateKey, isStoreUnavailable, storeFault, type StoreFault } from './index.js';

const IMPATIENT = connectionOptions({ reachMs: 1_500, answerMs: 1_500 });
/** Two attempts of a read, and the store's own time on a busy machine. */
const LONGEST_MS = 6_000;
const dbName = `tte_mongo_${randomBytes(6).toString('hex')}`;
const uri = new URL(process.env['MONGODB_URI'] ?? 'missing: these tests need a MongoDB');
let proxy: MongoProxy;
let store: Connection;

const open = (more: object = {}) =>
  mongoose
    .createConnection(`mongodb://127.0.0.1:${proxy.port}`, { ...IMPATIENT, ...more, dbName })
    .asPromise();
beforeAll(async () => {
  proxy = await startMongoProxy({ host: uri.hostname, port: Number(uri.port || 27017) });
  const first = await mongoose.createConnection(uri.href, { dbName }).asPromise();
  const all = Array.from({ length: 250 }, (_, _id) => ({ _id, text: 'x'.repeat(50) }));
  await first.collection<Note>('notes').insertMany(all);
  await first.close();
});
beforeEach(async () => {
  proxy.follow(PASS);
  store = await open();
});
afterEach(async () => {
  proxy.follow(PASS);
  await store.close(true);
});
afterAll(async () => {
  const last = await mongoose.createConnection(uri.href, { dbName }).asPromise();
  await last.dropDatabase();
  await last.close();
  await proxy.close();
});

interface Note {
  readonly _id: number;
  readonly text: string;
}
const notes = () => store.collection<Note>('notes');
const model = () =>
  store.models['note'] ?? store.model('note', new mongoose.Schema({ _id: Number }), 'notes');
const bucket = () => {
  if (!store.db) throw new Error('no database');
  return new mongoose.mongo.GridFSBucket(store.db);
};
const upload = () => pipeline(Readable.from([Buffer.alloc(600_000, 7)]), bucket().openUploadStream('letter'));

const ACTS = {
  'insertMany of a model': () => model().insertMany([{ _id: 1_000 }]),
  insertMany: () => notes().insertMany([{ _id: 1_000, text: '' }]),
  insertOne: () => notes().insertOne({ _id: 1_000, text: '' }),
  updateOne: () => notes().updateOne({ _id: 1 }, { $set: { text: 'y' } }, { upsert: true }),
  replaceOne: () => notes().replaceOne({ _id: 1 }, { text: 'y' }),
  findOneAndUpdate: () => notes().findOneAndUpdate({ _id: 1 }, { $set: { text: 'y' } }),
  find: () => notes().find().toArray(),
  'lean find of a model': () => model().find().lean(),
  aggregate: () =>
    notes()
      .aggregate([{ $group: { _id: '$text' } }])
      .toArray(),
  ping: async () => store.db?.admin().ping(),
  upload,
} satisfies Record<string, () => Promise<unknown> | PromiseLike<unknown>>;
type Act = keyof typeof ACTS;
const WRITES: readonly Act[] = [
  ...(['insertMany of a model', 'insertMany', 'insertOne', 'updateOne', 'replaceOne'] as const),
  ...(['findOneAndUpdate', 'upload'] as const),
];
const ALL = Object.keys(ACTS) as Act[];

const errorOf = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => 'nothing went wrong',
      (error: unknown) => error,
    );

const EVERY = ['insert', 'update', 'findAndModify', 'delete', 'find', 'aggregate', 'getMore'];
const refusal = (code: number, errmsg = 'refused', more: object = {}): Rule => ({
  does: 'answer',
  commands: EVERY,
  answer: { ok: 0, code, codeName: `Code${code}`, errmsg, ...more },
});
const beside = (field: object): Rule => ({
  does: 'answer',
  commands: EVERY,
  answer: { ok: 1, n: 1, ...field },
});
const writeError = (code: number, errmsg: string): Rule =>
  beside({ n: 0, writeErrors: [{ index: 0, code, errmsg }] });
const without = (acts: readonly Act[], ...left: Act[]) => acts.filter((act) => !left.includes(act));
const COMMANDS = without(ALL, 'ping');
const BATCHES: readonly Act[] = ['insertMany of a model', 'insertMany', 'insertOne', 'updateOne', 'upload'];

const TABLE: readonly (readonly [situation: string, Rule, readonly Act[], StoreFault])[] = [
  [
    'a connection that is reset by the next command',
    { does: 'cut', commands: EVERY },
    COMMANDS,
    'unavailable',
  ],
  ['a store that is away', { does: 'cut' }, ALL, 'unavailable'],
  ['a silent store', { does: 'hold' }, ALL, 'unavailable'],
  ['a primary that stepped down', STEPPED_DOWN, COMMANDS, 'unavailable'],
  ...[189, 11602, 11600, 91, 13435, 13436, 50, 112, 262].map(
    (code) => [`code ${code}`, refusal(code), COMMANDS, 'unavailable'] as const,
  ),
  ['a label alone', refusal(1, '', { errorLabels: ['RetryableWriteError'] }), WRITES, 'unavailable'],
  [
    'a majority that is missing',
    beside({ writeConcernError: { code: 64, errmsg: '' } }),
    WRITES,
    'unavailable',
  ],
  ['no such majority', beside({ writeConcernError: { code: 100, errmsg: '' } }), WRITES, 'unavailable'],
  ['a full disk', DISK_FULL, WRITES, 'full'],
  ['a full disk in an error of its own', writeError(14031, 'disk'), BATCHES, 'full'],
  ['a full disk in words', refusal(8, 'pwrite: No space left on device'), WRITES, 'full'],
  ['an engine that fails', refusal(8, '5: Input/output error'), COMMANDS, 'unavailable'],
  ['a role that may not', refusal(13, 'not authorized'), COMMANDS, 'not-authorised'],
  ['what the server cannot parse', refusal(9, 'FailedToParse'), COMMANDS, 'bug'],
];

describe.each(TABLE)('%s', (_situation, rule, acts, fault) => {
  it(`makes each command fail as ${fault}`, async () => {
    proxy.follow(rule);
    const began = performance.now();
    const errors = await Promise.all(acts.map((act) => errorOf(ACTS[act])));
    expect(errors.filter((error) => storeFault(error) !== fault)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  });
});

it('a cursor whose server forgot it, a pool that is taken, a pool that is cleared', async () => {
  await store.close();
  store = await open({ maxPoolSize: 4 });
  const cursor = notes().find().batchSize(10);
  await cursor.next();
  proxy.follow({ does: 'answer', commands: ['getMore'], answer: { ok: 0, code: 43, errmsg: 'cursor gone' } });
  expect(storeFault(await errorOf(() => cursor.toArray()))).toBe('unavailable');

  proxy.follow({ does: 'hold', commands: ['find'] });
  const crowd = Array.from({ length: 12 }, () => errorOf(() => notes().findOne({ _id: 1 })));
  const taken = await Promise.all(crowd);
  expect(taken.map(storeFault)).toEqual(taken.map(() => 'unavailable'));
  expect(taken.map((error) => (error as Error).name)).toContain('MongoWaitQueueTimeoutError');

  proxy.follow({ does: 'cut' });
  const cleared = await Promise.all(
    Array.from({ length: 12 }, () => errorOf(() => notes().findOne({ _id: 1 }))),
  );
  expect(cleared.map(storeFault)).toEqual(cleared.map(() => 'unavailable'));
});

it('a duplicate key, whichever way it is written', async () => {
  const taken = { _id: 1, text: '' };
  for (const act of [
    () => notes().insertOne(taken),
    () => notes().insertMany([taken]),
    () => model().insertMany([{ _id: 1 }]),
  ]) {
    const error = await errorOf(act);
    expect([storeFault(error), isDuplicateKey(error), isStoreUnavailable(error)]).toEqual([
      'duplicate',
      true,
      false,
    ]);
  }
});

it('a connection that never came about, and one that was closed', async () => {
  const never = mongoose.createConnection('mongodb://127.0.0.1:1', IMPATIENT);
  never.asPromise().catch(() => undefined);
  const began = performance.now();
  expect(storeFault(await errorOf(() => never.collection('notes').findOne({})))).toBe('unavailable');
  // Mongoose ignores `set('bufferTimeoutMS')` on a connection, and then waits ten seconds.
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  await never.close(true);
  proxy.follow({ does: 'cut' });
  expect(storeFault(await errorOf(() => open()))).toBe('unavailable');
  proxy.follow(PASS);
  const closed = await open();
  const collection = closed.getClient().db(dbName).collection('notes');
  await closed.close();
  expect(storeFault(await errorOf(() => collection.findOne({})))).toBe('unavailable');
});

it('a letter that is cut off while it is read', async () => {
  const file = bucket().openUploadStream('letter');
  await pipeline(Readable.from([Buffer.alloc(3_000_000, 7)]), file);
  proxy.follow({ does: 'hold', commands: ['getMore', 'find'] });
  const error = await errorOf(() => bucket().openDownloadStream(file.id).toArray());
  expect(storeFault(error)).toBe('unavailable');
});

it.each([new TypeError('x'), 'a text', undefined, Object.assign(new Error('x'), { code: 'ENOENT' })])(
  'is silent about what is not of the store: %s',
  (error) => expect(storeFault(error)).toBeUndefined(),
);

it.each(['EPIPE', 'ECONNRESET'])('knows a bare %s of a socket', (code) => {
  expect(storeFault(Object.assign(new Error(`write ${code}`), { code, syscall: 'write' }))).toBe(
    'unavailable',
  );
});

it('durability is asked for by the code, whatever the address says', async () => {
  const weak = await mongoose
    .createConnection(
      `mongodb://127.0.0.1:${proxy.port}/?w=0&journal=false&readConcernLevel=local`,
      IMPATIENT,
    )
    .asPromise();
  const { writeConcern, readConcern } = weak.getClient().options;
  await weak.close();
  expect(writeConcern).toMatchObject({ w: 'majority', j: true });
  expect(readConcern).toMatchObject({ level: 'majority' });
});
