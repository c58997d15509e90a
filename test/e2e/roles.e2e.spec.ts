import mongoose from 'mongoose';
import { startMongoProxy } from '../support/mongo-proxy/mongo-proxy.js';
import type { Role } from '../support/mongo-proxy/privileges.js';
import { stackVariable } from '../support/stack.js';

/** Does things to the stack's MongoDB as an app of this role, and answers what was refused. */
async function refusedAs(role: Role, work: (store: mongoose.Connection) => Promise<unknown>) {
  const { hostname, port } = new URL(stackVariable('MONGODB_URI'));
  const proxy = await startMongoProxy({ host: hostname, port: Number(port), role });
  const store = await mongoose.createConnection(`mongodb://127.0.0.1:${proxy.port}/tte`).asPromise();
  try {
    const outcome = await work(store).then(
      () => 'done',
      (error: { code?: number }) => error.code,
    );
    return [outcome, ...proxy.refused];
  } finally {
    await store.close();
    await proxy.close();
  }
}

test.each<[Role, string, (store: mongoose.Connection) => Promise<unknown>, readonly unknown[]]>([
  ['gateway', 'reads the log', (store) => store.collection('events').findOne({}), ['done']],
  ['gateway', 'writes no event', (s) => s.collection('events').insertOne({ a: 1 }), [13, 'insert events']],
  [
    'worker',
    'changes no event',
    (s) => s.collection('events').updateOne({ a: 1 }, { $set: { b: 1 } }),
    [13, 'update events'],
  ],
  ['worker', 'removes no event', (s) => s.collection('events').deleteMany({ a: 1 }), [13, 'remove events']],
  [
    'gateway',
    'adds nothing by an update where it may only update',
    (s) => s.collection('mail_outbox').updateOne({ a: 1 }, { $set: { b: 1 } }, { upsert: true }),
    [13, 'update mail_outbox'],
  ],
  ['gateway', 'drops nothing', (s) => s.collection('claims').drop(), [13, 'drop claims']],
  [
    'worker',
    'makes no index for the gateway',
    (s) => s.collection('claims').createIndex({ a: 1 }),
    [13, 'createIndex claims'],
  ],
])('a %s by its production role %s', async (role, _does, work, expected) => {
  expect(await refusedAs(role, work)).toEqual(expected);
});
