import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { contextFrom } from '../src/context.js';
import { ownMongo } from '../src/parts/mongo-part.js';
import { Supervisor } from '../src/supervisor/supervisor.js';
import { freePort } from './fake-part.js';

describe('our own MongoDB', () => {
  it('keeps every acknowledged write through kill -9', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tte-spec-'));
    const port = await freePort();
    const part = await ownMongo(
      contextFrom({ ...process.env, MONGODB_URI: '' }),
      port,
      join(folder, 'data'),
      () => {},
    );
    const supervisor = new Supervisor([part], { logs: folder });
    await supervisor.start();
    const connect = () => mongoose.createConnection(`mongodb://127.0.0.1:${port}/spec`).asPromise();

    const before = await connect();
    const items = before.collection<{ _id: number }>('items');
    await items.createIndex({ key: 1 }, { unique: true });
    for (let at = 0; at < 200; at++) await items.insertOne({ _id: at, key: at } as { _id: number });
    await supervisor.stopPart('mongo', true);
    await before.close().catch(() => {});

    await supervisor.startPart('mongo');
    const after = await connect();
    expect(await after.collection('items').countDocuments()).toBe(200);
    await expect(after.collection('items').insertOne({ key: 199 })).rejects.toMatchObject({ code: 11_000 });
    await after.close();
    await supervisor.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);
});
