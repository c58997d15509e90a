import mongoose from 'mongoose';
import type { AccountView, LoggedEvent, TaskView } from '../../src/port.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { ProjectionStore, Standing } from '../../src/store/projection-store.js';
import type { Schedule } from './interleave.js';

/** The store of one case, in memory: what several writers share. */
export class SharedCase {
  readonly events = new Map<number, LoggedEvent>();
  standing: Standing | undefined;
  task: TaskView | undefined;
  account: AccountView | undefined;

  /** @param compares by what an exchange tells that nobody else was there: `seq` alone does not do. */
  constructor(private readonly compares: 'revision' | 'seq' = 'revision') {}

  log(): LoggedEvent[] {
    return [...this.events.values()].sort((one, other) => one.seq - other.seq);
  }

  insert(events: readonly LoggedEvent[]): void {
    for (const event of events) {
      if (this.events.has(event.seq)) throw duplicateKey();
      this.events.set(event.seq, event);
    }
  }

  private isStill(before: Standing | undefined): boolean {
    if (!before || !this.standing) return before === this.standing;
    if (this.compares === 'revision') return before.revision === this.standing.revision;
    return before.document.seq === this.standing.document.seq;
  }

  /** The stores as one writer has them. */
  for(writer: string, schedule: Schedule): { events: EventStore; store: ProjectionStore } {
    const step = <Result>(effect: () => Result) => schedule.operation(writer, effect);
    const slice = (from: number, to: number) => this.log().filter(({ seq }) => from <= seq && seq <= to);
    return {
      events: {
        between: (_id, from, to) => step(() => slice(from, to)),
        after: (_id, seq) => step(() => slice(seq + 1, Infinity)),
        whole: () => unused(),
        insert: (events) => step(() => this.insert(events)),
        heads: () => unused(),
        known: () => unused(),
      },
      store: {
        standing: () => step(() => this.standing),
        standings: () => unused(),
        exchange: (before, document) =>
          step(() => {
            if (!this.isStill(before)) return undefined;
            this.standing = { document, revision: (before?.revision ?? 0) + 1 };
            return this.standing;
          }),
        putTask: (_id, task) => step(() => void (this.task = task)),
        // What lies beside is the same from whomever it comes: its order does not count, and would multiply the schedules.
        putAccount: async (account) => void (this.account = account),
        dropAccount: async () => void (this.account = undefined),
        changeAccount: async () => undefined,
        restoreAccount: async () => undefined,
        remove: () => unused(),
      },
    };
  }
}

const duplicateKey = () => new mongoose.mongo.MongoServerError({ message: 'E11000', code: 11000 });

function unused(): never {
  throw new Error('not part of these tests');
}
