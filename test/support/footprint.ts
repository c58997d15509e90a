import { Client, Connection } from '@temporalio/client';
import { eventually } from '@tte/local';
import mongoose from 'mongoose';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { stackVariable } from './stack.js';

/** Refused attempts belong in the access log, and whoever comes in becomes known to the staff directory. */
const BESIDE: readonly string[] = ['access_log', 'staff'];

/** What requests leave behind, in the store and in Temporal; equal footprints mean that nothing happened between. */
export interface Footprint {
  /** Documents of each collection but those that tell who came in, refused or not. */
  readonly documents: Readonly<Record<string, number>>;
  /** Digest of each watched case's events and of its projection. */
  readonly cases: Readonly<Record<string, string>>;
  /** Events in the history of each watched case. */
  readonly history: Readonly<Record<string, number>>;
  /** Workflows that Temporal knows, in whatever state. */
  readonly workflows: number;
}

/** Looks at the whole stack, and closely at some cases. */
export class Watch {
  private readonly store: mongoose.Connection;
  private readonly temporal: Connection;
  private readonly caseIds: readonly string[];

  private constructor(store: mongoose.Connection, temporal: Connection, caseIds: readonly string[]) {
    this.store = store;
    this.temporal = temporal;
    this.caseIds = caseIds;
  }

  static async over(caseIds: readonly string[]): Promise<Watch> {
    const store = await mongoose.createConnection(stackVariable('MONGODB_URI')).asPromise();
    const temporal = await Connection.connect({ address: stackVariable('TEMPORAL_ADDRESS') });
    return new Watch(store, temporal, caseIds);
  }

  async footprint(): Promise<Footprint> {
    const [documents, cases, history, { count: workflows }] = await Promise.all([
      this.documents(),
      this.perCase((id) => this.digest(id)),
      this.perCase((id) => this.historyLength(id)),
      new Client({ connection: this.temporal }).workflow.count(),
    ]);
    return { documents, cases, history, workflows };
  }

  /** The footprint once everything that is under way has come to rest. */
  settled(): Promise<Footprint> {
    let last: Footprint | undefined;
    let calm = 0;
    return eventually('a stack at rest', async () => {
      const now = await this.footprint();
      calm = isDeepStrictEqual(now, last) ? calm + 1 : 0;
      last = now;
      return calm >= 4 ? now : undefined;
    });
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.temporal.close();
  }

  private async documents(): Promise<Record<string, number>> {
    const names = (await this.store.listCollections())
      .map(({ name }) => name)
      .filter((name) => !BESIDE.includes(name))
      .sort();
    const counts = names.map(
      async (name) => [name, await this.store.collection(name).countDocuments()] as const,
    );
    return Object.fromEntries(await Promise.all(counts));
  }

  private async perCase<Found>(look: (id: string) => Promise<Found>): Promise<Record<string, Found>> {
    const found = this.caseIds.map(async (id) => [id, await look(id)] as const);
    return Object.fromEntries(await Promise.all(found));
  }

  private async digest(caseId: string): Promise<string> {
    const events = await this.store.collection('events').find({ caseId }).sort({ seq: 1 }).toArray();
    const view = await this.store.collection<{ _id: string }>('cases').findOne({ _id: caseId });
    return createHash('sha256')
      .update(JSON.stringify([events, view]))
      .digest('hex');
  }

  private async historyLength(caseId: string): Promise<number> {
    const entry = await this.store
      .collection<{ _id: string; workflowId: string }>('vault_cases')
      .findOne({ _id: caseId });
    if (!entry) throw new Error('a watched case is not in the vault');
    const { workflow } = new Client({ connection: this.temporal });
    const { events } = await workflow.getHandle(entry.workflowId).fetchHistory();
    return events?.length ?? 0;
  }
}

/** What is not the same in two footprints, as `part: before → after`. */
export function changes(before: Footprint, after: Footprint): string[] {
  const flat = ({ documents, cases, history, workflows }: Footprint): Record<string, string | number> => ({
    ...prefixed('documents', documents),
    ...prefixed('case', cases),
    ...prefixed('history', history),
    workflows,
  });
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((part) => old[part] !== now[part])
    .map((part) => `${part}: ${old[part] ?? 'none'} → ${now[part] ?? 'none'}`);
}

const prefixed = <Value>(prefix: string, parts: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [`${prefix} ${name}`, value]));
