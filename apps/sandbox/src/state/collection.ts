import type { Change, Journal } from './journal.js';

/** A named map of records whose every change is on disk when the call returns. */
export class Collection<T> {
  readonly name: string;
  readonly #records = new Map<string, T>();
  #journal: Journal | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** The record under this key, as stored: change it only through `set`. */
  get(key: string): T | undefined {
    return this.#records.get(key);
  }

  /** All records in the order of their first storing. */
  values(): T[] {
    return [...this.#records.values()];
  }

  /** Stores the record and returns it. */
  set(key: string, value: T): T {
    this.#journal?.append({ c: this.name, k: key, v: value });
    this.#records.set(key, value);
    return value;
  }

  /** Removes the record if there is one. */
  delete(key: string): void {
    if (!this.#records.has(key)) return;
    this.#journal?.append({ c: this.name, k: key });
    this.#records.delete(key);
  }

  /** Removes every record. */
  clear(): void {
    this.#journal?.append({ c: this.name });
    this.#records.clear();
  }

  /** Takes in a change read from the file. */
  replay({ k, v }: Change): void {
    if (k === undefined) this.#records.clear();
    else if (v === undefined) this.#records.delete(k);
    else this.#records.set(k, v as T);
  }

  /** The records as changes, for the compact file. */
  snapshot(): Change[] {
    return [...this.#records].map(([k, v]) => ({ c: this.name, k, v }));
  }

  /** From now on changes go to this journal. */
  attach(journal: Journal): void {
    this.#journal = journal;
  }
}
