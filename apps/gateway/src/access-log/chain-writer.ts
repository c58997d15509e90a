import { randomUUID } from 'node:crypto';
import { GENESIS, canonical, hashOf, marksOn } from '@tte/mongo';
import type { Model } from 'mongoose';
import type { AccessEntry, ChainedEntry, StoredEntry } from './entries.js';

const BATCH_MAX = 500;
/** Who verifies a chain reads it whole: behind so many entries the next one begins. */
const CHAIN_MAX = 10_000;

interface Waiting {
  readonly entry: AccessEntry;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Appends to a chain of this process's own, one insert at a time; what comes meanwhile goes with the next one.
 * Why: docs/decisions/0031-the-access-log-is-chained-per-process.md
 */
export class ChainWriter {
  #writer = randomUUID();
  #n = 0;
  #head = GENESIS;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  constructor(private readonly entries: Model<StoredEntry>) {}

  /** Resolves once the entry is stored; rejects when that is not known. */
  append(entry: AccessEntry): Promise<void> {
    const appended = new Promise<void>((written, failed) => this.#waiting.push({ entry, written, failed }));
    this.#writing ??= this.write().finally(() => (this.#writing = undefined));
    return appended;
  }

  /** Resolves when nothing waits to be written. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  private async write(): Promise<void> {
    for (let batch = this.next(); batch.length > 0; batch = this.next()) {
      if (this.#n >= CHAIN_MAX) this.beginAnew();
      try {
        await this.entries.insertMany(batch.map(({ entry }) => this.link(entry)));
        for (const { written } of batch) written();
      } catch (error) {
        this.beginAnew();
        for (const { failed } of batch) failed(error);
      }
    }
  }

  private next = (): Waiting[] => this.#waiting.splice(0, BATCH_MAX);

  private link(entry: AccessEntry): StoredEntry {
    this.#n += 1;
    const place = { writer: this.#writer, n: this.#n, prevHash: this.#head };
    // What is hashed is what is stored: both come from the canonical text.
    const content = JSON.parse(canonical({ ...entry, ...place })) as Omit<ChainedEntry, 'hash'>;
    this.#head = hashOf(content);
    const _id = `${place.writer}/${place.n}`;
    const mark = marksOn(this.entries.db)?.of(`access/${_id}`, this.#head);
    return { _id, ...content, hash: this.#head, ...(mark !== undefined && { mark }) };
  }

  /** Behind a failed insert nothing more is written, since how far it got is not known: the chain ends there, whole. */
  private beginAnew(): void {
    this.#writer = randomUUID();
    this.#n = 0;
    this.#head = GENESIS;
  }
}
