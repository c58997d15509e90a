import type { Part } from '../parts/part.js';
import type { PartStatus } from './part-status.js';
import { requireFreePorts } from './port-check.js';
import { Slot, type SlotOptions } from './slot.js';

const DEFAULTS: Omit<SlotOptions, 'logs'> = { graceMs: 15_000, startTimeoutMs: 90_000, onChange: () => {} };

/** Runs parts in the order of their needs, and stops them in the reverse. */
export class Supervisor {
  readonly #slots: ReadonlyMap<string, Slot>;
  #stopping = false;

  constructor(parts: readonly Part[], options: Pick<SlotOptions, 'logs'> & Partial<SlotOptions>) {
    const all: SlotOptions = { ...DEFAULTS, ...options };
    this.#slots = new Map(parts.map((part) => [part.name, new Slot(part, all)]));
  }

  /** Starts every part as soon as those it needs are ready; fails with the first problem, once all have settled. */
  async start(): Promise<void> {
    for (const { part } of this.#slots.values()) await requireFreePorts(part);
    const starts = this.#inOrder(
      (slot) => slot.part.needs,
      (slot) => this.#startUnlessStopping(slot),
    );
    const failed = (await Promise.allSettled(starts)).find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Stops every part after those that need it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const stops = this.#inOrder(
      (slot) => this.#dependentsOf(slot.part.name),
      (slot) => slot.stop(),
    );
    await Promise.all(stops);
  }

  async startPart(name: string): Promise<void> {
    await this.#startUnlessStopping(this.#slot(name));
  }

  async stopPart(name: string, kill: boolean): Promise<void> {
    const slot = this.#slot(name);
    if (!slot.part.command) throw new Error(`${name} is not run by this stack.`);
    await slot.stop(kill);
  }

  /** The parts as they stand. */
  status(): PartStatus[] {
    return [...this.#slots.values()].map((slot) => slot.status());
  }

  /** The parts as they stand, each one's health looked at now. */
  async probe(): Promise<PartStatus[]> {
    const look = async (slot: Slot) => ({
      ...slot.status(),
      healthy: slot.state === 'ready' && (await slot.part.isHealthy()),
    });
    return Promise.all([...this.#slots.values()].map(look));
  }

  async #startUnlessStopping(slot: Slot): Promise<void> {
    if (this.#stopping) throw new Error('The stack is stopping.');
    await slot.start();
  }

  #slot(name: string): Slot {
    const slot = this.#slots.get(name);
    if (!slot)
      throw new Error(`The stack has no part "${name}". Parts: ${[...this.#slots.keys()].join(', ')}.`);
    return slot;
  }

  #dependentsOf(name: string): string[] {
    return [...this.#slots.values()]
      .filter(({ part }) => part.needs.includes(name))
      .map(({ part }) => part.name);
  }

  /** Does something to each part after it was done to the parts named by `before`. */
  #inOrder(before: (slot: Slot) => readonly string[], act: (slot: Slot) => Promise<void>): Promise<void>[] {
    const begun = new Map<string, Promise<void>>();
    const begin = (slot: Slot): Promise<void> => {
      const earlier = begun.get(slot.part.name);
      if (earlier) return earlier;
      const first = before(slot).flatMap((name) => this.#slots.get(name) ?? []);
      const done = Promise.all(first.map(begin)).then(() => act(slot));
      begun.set(slot.part.name, done);
      return done;
    };
    return [...this.#slots.values()].map(begin);
  }
}
