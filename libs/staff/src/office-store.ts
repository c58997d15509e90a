import { isDuplicateKey, modelOn } from '@tte/mongo';
import type { DayHours } from '@tte/domain';
import { Schema, type Connection } from 'mongoose';
import { OPTIONS } from './options.js';

/** An organisational unit. Its code is for good; it is never removed, since cases and mandates name it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  /** No longer to be chosen. */
  readonly retired: boolean;
}

/** A holiday, or a day of leave taken together (cuti bersama). */
export interface DayOff {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Empty where only the day is known. */
  readonly name: string;
}

/** When the office works. */
export interface OfficeHours {
  readonly week: readonly DayHours[];
  readonly daysOff: readonly DayOff[];
}

/** What is kept of the office, each by itself. */
export interface OfficeBooks {
  readonly units: readonly Unit[];
  readonly hours: OfficeHours;
}
export type OfficeBook = keyof OfficeBooks;

/** A book as it was from an instant on. */
export interface BookVersion<Value> {
  /** From 1, without gaps. */
  readonly number: number;
  readonly value: Value;
  /** ISO 8601 */
  readonly at: string;
  /** Subject of who made it so; absent of what the installation began with. */
  readonly by?: string;
}

type Stored<Value = unknown> = BookVersion<Value> & { readonly _id: string; readonly book: OfficeBook };

const text = { type: String, required: true } as const;
const schema = new Schema(
  {
    _id: text,
    book: text,
    number: { type: Number, required: true },
    value: { type: Schema.Types.Mixed, required: true },
    at: text,
    by: String,
  },
  { ...OPTIONS, minimize: false },
);
schema.index({ book: 1, number: -1 });

/**
 * The collection `office_books`: every version of what is kept of the office, only ever added to, so that the present
 * state and the record of who changed it are one. Why: docs/decisions/0131-the-offices-books.md
 */
export class OfficeStore {
  readonly #books;

  constructor(connection: Connection) {
    this.#books = modelOn<Stored>(connection, 'office_books', schema);
  }

  prepare(): Promise<void> {
    return this.#books.createIndexes();
  }

  /** The last so many versions of a book, the latest first. */
  async versions<Book extends OfficeBook>(
    book: Book,
    limit: number,
  ): Promise<BookVersion<OfficeBooks[Book]>[]> {
    const stored = await this.#books
      .find({ book })
      .sort({ number: -1 })
      .limit(limit)
      .lean<Stored<OfficeBooks[Book]>[]>();
    return stored.map(({ _id, book: _book, ...version }) => version);
  }

  /** Adds versions; false when somebody else added one of these numbers first. */
  async add<Book extends OfficeBook>(
    book: Book,
    versions: readonly BookVersion<OfficeBooks[Book]>[],
  ): Promise<boolean> {
    try {
      for (const version of versions) {
        await this.#books.insertMany([{ _id: `${book}-${version.number}`, book, ...version }]);
      }
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
