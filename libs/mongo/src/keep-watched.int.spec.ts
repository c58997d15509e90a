import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { connectionOptions, keepWatched, PATIENCE } from './index.js';

const uri = new URL(process.env['MONGODB_URI'] ?? 'missing: these tests need a MongoDB');
uri.pathname = `/tte_watched_${randomBytes(6).toString('hex')}`;

test('a server that the driver looks after no more is found again, and models go on', async () => {
  // No look for a minute is what a monitor that has stopped is like.
  const options = { ...connectionOptions(PATIENCE.request), heartbeatFrequencyMS: 60_000 };
  const connection = await mongoose.createConnection(uri.href, options).asPromise();
  const notes = connection.model('note', new mongoose.Schema({ _id: Number }), 'notes');
  const first = connection.getClient();
  const reopened = await new Promise<boolean>((resolve) => {
    const end = keepWatched(connection, uri.href, options, () => (end(), resolve(true)), 200);
  });
  expect(reopened).toBe(true);
  expect(connection.getClient()).not.toBe(first);
  await notes.create({ _id: 1 });
  expect(await notes.countDocuments()).toBe(1);
  await connection.dropDatabase();
  await connection.close();
});

test('one that is looked after is left alone', async () => {
  const options = { ...connectionOptions(PATIENCE.request), heartbeatFrequencyMS: 500 };
  const connection = await mongoose.createConnection(uri.href, options).asPromise();
  const beats = new Promise<void>((resolve) => {
    let count = 0;
    connection.getClient().on('serverHeartbeatSucceeded', () => (count += 1) === 4 && resolve());
  });
  let reopened = 0;
  const end = keepWatched(connection, uri.href, options, () => (reopened += 1), 1_500);
  await beats;
  expect(reopened).toBe(0);
  end();
  await connection.close();
});
