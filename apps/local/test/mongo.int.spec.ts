import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { contextFrom } from '../src/context.js';
import { eventually } from '../src/eventually.js';
import { ownMongo } from '../src/parts/mongo-part.js';
import { Supervisor } from '../src/supervisor/supervisor.js';
import { freePort } from './fake-part.js';

describe('our own MongoDB', () => {
  let folder: string;
  let supervisor: Supervisor;
  let connect: () => Promise<mongoose.Connection>;
  let connections: mongoose.Connection[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tte-spec-'));
    const port = await freePort();
    const context = contextFrom({ ...process.env, MONGODB_URI: '' });
    supervisor = new Supervisor([await ownMongo(context, port, join(folder, 'data'), () => {})], {
      logs: folder,
    });
    connections = [];
    connect = () => {
      const connection = mongoose.createConnection(`mongodb://127.0.0.1:${port}/spec`);
      connections.push(connection);
      return connection.asPromise();
    };
    await supervisor.start();
  }, 60_000);

  afterEach(async () => {
    for (const connection of connections) await connection.close();
    await supervisor.stop();
    rmSync(folder, { recursive: true });
  });

  it('keeps every acknowledged write through kill -9', async () => {
    const before = await connect();
    const items = before.collection<{ _id: number }>('items');
    await items.createIndex({ key: 1 }, { unique: true });
    for (let at = 0; at < 200; at++) await items.insertOne({ _id: at, key: at } as { _id: number });
    await supervisor.stopPart('mongo', true);

    await supervisor.startPart('mongo');
    const after = await connect();
    expect(await after.collection('items').countDocuments()).toBe(200);
    await expect(after.collection('items').insertOne({ key: 199 })).rejects.toMatchObject({ code: 11_000 });
  }, 60_000);

  it('ends when its file cannot grow, and has all that it acknowledged when it is started again', async () => {
    const items = (await connect()).collection<{ _id: number }>('items');
    const filler = () => randomBytes(20_000).toString('hex');
    await items.insertOne({ _id: 0, filler: filler() } as { _id: number });
    const pid = supervisor.status()[0]?.process?.pid;
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${1_000_000}`]);
    let acknowledged = 0;
    await expect(
      (async () => {
        for (let _id = 1; ; _id++) {
          await items.insertOne({ _id, filler: filler() } as { _id: number });
          acknowledged = _id;
        }
      })(),
    ).rejects.toMatchObject({ name: 'MongoNetworkError' });
    await eventually('the end', async () => supervisor.status()[0]?.state === 'died' || undefined);
    expect(readFileSync(join(folder, 'mongo.log'), 'utf8')).toContain('the data file cannot be written');

    await supervisor.startPart('mongo');
    const after = (await connect()).collection<{ _id: number }>('items');
    expect(await after.countDocuments({ _id: { $lte: acknowledged } })).toBe(acknowledged + 1);
  }, 60_000);

  it('finds by a unique index only what fits the rest of the filter too', async () => {
    const connection = await connect();
    const cases = connection.collection<{ _id: string }>('cases');
    await cases.createIndex({ number: 1, year: 1 }, { unique: true });
    const rows = ['a', 'b', 'c'].map((_id, number) => ({ _id, number, year: 2026, state: 'open' }));
    await cases.insertMany(rows);
    const idsOf = async (filter: object) => (await cases.find(filter).toArray()).map(({ _id }) => _id);
    expect(await idsOf({ _id: 'a', state: 'open' })).toEqual(['a']);
    expect(await idsOf({ _id: 'a', state: { $ne: 'open' } })).toEqual([]);
    expect(await idsOf({ _id: 'z', state: 'open' })).toEqual([]);
    expect(await idsOf({ _id: { $in: ['c', 'a'] }, number: { $gte: 1 } })).toEqual(['c']);
    expect(await idsOf({ number: 1, year: 2026, state: 'open' })).toEqual(['b']);
    expect(await idsOf({ number: 1, year: 2026, state: 'closed' })).toEqual([]);
    expect(await idsOf({ number: 1, state: 'open' })).toEqual(['b']);

    const close = () =>
      cases.updateOne({ _id: 'a', state: 'open' }, { $set: { state: 'closed', number: 7 } });
    expect([(await close()).modifiedCount, (await close()).modifiedCount]).toEqual([1, 0]);
    expect(await idsOf({ number: 0, year: 2026, state: 'closed' })).toEqual([]);
    expect(await idsOf({ number: 7, year: 2026, state: 'closed' })).toEqual(['a']);
    await expect(cases.updateOne({ _id: 'b', state: 'open' }, { $set: { number: 7 } })).rejects.toMatchObject(
      {
        code: 11_000,
      },
    );
  }, 60_000);

  it('finds everything that a long look began with, while others write and the file is tidied', async () => {
    const connection = await connect();
    const seen = connection.collection<{ _id: number }>('seen');
    const other = connection.collection('other');
    // More than the store keeps in memory, and with gaps, so that it has pages to read and to move.
    const document = { slow: 'x'.repeat(1_500), filler: 'x'.repeat(50_000) };
    for (let at = 0; at < 3_000; at += 250) {
      await seen.insertMany(Array.from({ length: 250 }, (_, index) => ({ _id: at + index, ...document })));
    }
    for (let at = 0; at < 3_000; at += 3) await seen.deleteOne({ _id: at });

    let looking = true;
    const writing = (async () => {
      for (let at = 0; looking; at++) await other.insertOne({ at, filler: document.slow.repeat(2) });
    })();
    const look = seen.findOne({ slow: /x*y/ }).finally(() => (looking = false));
    await expect(Promise.all([look, writing])).resolves.toEqual([null, undefined]);
  }, 120_000);
});
