import { Client, Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { each, percentiles, type Measured } from './measure.ts';
import { decision } from './bare-workflow.ts';

/** A process of its own, as the gateway is one: it starts bare workflows and sends their Updates. */
const connection = await Connection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233' });
const client = new Client({ connection });

async function start() {
  const id = randomUUID();
  const handle = await client.workflow.start('bare', {
    workflowId: `bare-${id}`,
    taskQueue: 'bare',
    args: [id],
  });
  const decide = () => {
    const commandId = randomUUID();
    const actor = { subject: 'kapusdatin1', post: 'kapusdatin' };
    const message = {
      commandId,
      caseId: id,
      dataVersion: 1,
      actor,
      ownCase: 'no',
      outcome: 'forward',
      instruction: 'tindak-lanjuti',
    };
    return handle.executeUpdate(decision, { args: [message], updateId: commandId });
  };
  return { handle, decide };
}

async function whole(count: number, atOnce: number): Promise<Measured> {
  const began = performance.now();
  const handles = await each(count, atOnce, async () => {
    const { handle, decide } = await start();
    for (let step = 0; step < 4; step += 1) await decide();
    await handle.result();
    return handle;
  });
  const seconds = (performance.now() - began) / 1000;
  const last = handles[0];
  const [description, history] = last ? await Promise.all([last.describe(), last.fetchHistory()]) : [];
  const events = history?.events ?? [];
  return {
    seconds,
    historyEvents: events.length,
    historyBytes: description?.historySize ?? 0,
    workflowTasks: events.filter((event) => event.workflowTaskCompletedEventAttributes).length,
  };
}

async function decisions(count: number) {
  const cases = [];
  for (let index = 0; index < count; index += 1) cases.push(await start());
  const times: number[] = [];
  for (let step = 0; step < 3; step += 1) {
    for (const { decide } of cases) {
      const began = performance.now();
      await decide();
      times.push(performance.now() - began);
    }
  }
  await Promise.all(cases.map(({ handle }) => handle.terminate('measured')));
  return percentiles(times);
}

process.on(
  'message',
  (order: { readonly verb: 'whole' | 'decisions'; readonly count: number; readonly atOnce: number }) => {
    const answer = order.verb === 'whole' ? whole(order.count, order.atOnce) : decisions(order.count);
    void answer.then((result) => process.send?.(result));
  },
);
process.send?.('ready');
