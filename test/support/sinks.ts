import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withStore, withTemporal } from './connections.js';
import type { Sink } from './leaks.js';
import { stackVariable } from './stack.js';

/** Every byte array of a protobuf message read as text, since payloads are JSON in bytes. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, readable(entry)]));
}

/** The raw history of a workflow and what the dashboard knows of it: inputs, failures, metadata, attributes, memo. */
export const temporalSink = (workflowId: string): Promise<Sink> =>
  withTemporal(async (client) => {
    const handle = client.workflow.getHandle(workflowId);
    const [history, description] = await Promise.all([handle.fetchHistory(), handle.describe()]);
    const text = JSON.stringify(readable([history.events, description.raw]));
    return { name: 'temporal', text };
  });

/** Every collection outside the vault, whole. */
export const storeSinks = (): Promise<Sink[]> =>
  withStore(async (store) => {
    const collections = (await store.listCollections()).filter(({ name }) => !name.startsWith('vault'));
    return Promise.all(
      collections.map(async ({ name }) => ({
        name: `store/${name}`,
        text: JSON.stringify(readable(await store.collection(name).find().toArray())),
      })),
    );
  });

/** What the processes of the product and of its stores have printed. The sandbox is the world outside. */
export async function outputSinks(): Promise<Sink[]> {
  const folder = join(stackVariable('TTE_HOME'), 'logs');
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.log') && !file.startsWith('sandbox'),
  );
  return Promise.all(
    files.map(async (file) => ({ name: `output/${file}`, text: await readFile(join(folder, file), 'utf8') })),
  );
}

/** The metrics of gateway and worker. */
export async function metricSinks(): Promise<Sink[]> {
  const addresses = {
    gateway: `${stackVariable('GATEWAY_URL')}/metrics`,
    worker: `http://127.0.0.1:${stackVariable('WORKER_METRICS_PORT')}/metrics`,
  };
  return Promise.all(
    Object.entries(addresses).map(async ([name, url]) => ({
      name: `metrics/${name}`,
      text: await (await fetch(url)).text(),
    })),
  );
}
