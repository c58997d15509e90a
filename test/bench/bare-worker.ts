import { NativeConnection, Runtime, DefaultLogger, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';

/** A process of its own, as the product's worker is one: the bare workflow and its no-op effect. */
Runtime.install({ logger: new DefaultLogger('WARN') });
const connection = await NativeConnection.connect({
  address: process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233',
});
const activities = { effect: async () => true };
const workers = await Promise.all([
  Worker.create({
    connection,
    taskQueue: 'bare',
    workflowsPath: fileURLToPath(new URL('./bare-workflow.ts', import.meta.url)),
    activities,
    maxCachedWorkflows: 400,
  }),
  Worker.create({ connection, taskQueue: 'bare-bsre', activities }),
  Worker.create({ connection, taskQueue: 'bare-mail', activities }),
]);
const running = workers.map((worker) => worker.run());
process.send?.('ready');
process.once('message', () => workers.forEach((worker) => worker.shutdown()));
await Promise.all(running);
await connection.close();
if (process.connected) process.disconnect();
