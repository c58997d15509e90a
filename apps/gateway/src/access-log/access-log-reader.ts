import { Inject, Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, PER_ANSWER } from '@tte/mongo';
import type { Connection, Model, QueryFilter } from 'mongoose';
import { CONNECTION } from '../platform/ports.js';
import { refuseCursor } from '../http/cursor.js';
import type { AccessLogInput } from './responses.js';
import { entriesOn, type ChainedEntry, type StoredEntry } from './entries.js';
import { verifyEntries, type Verification } from './verify.js';

/** Reads the access log for those who audit it. */
@Injectable()
export class AccessLogReader {
  readonly #entries: Model<StoredEntry>;

  constructor(@Inject(CONNECTION) connection: Connection) {
    this.#entries = entriesOn(connection);
  }

  /** A page, newest first. @throws Problem `invalid-input` for a cursor of others */
  async list(query: AccessLogInput): Promise<{ items: ChainedEntry[]; next: string | null }> {
    const { limit } = query;
    const found = await this.#entries
      .find(filterOf(query))
      .sort({ at: -1, _id: -1 })
      .limit(limit + 1)
      .lean<StoredEntry[]>();
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ _id, mark: _mark, ...entry }) => entry),
      next: last ? encodeCursor({ key: last.at, id: last._id }) : null,
    };
  }

  /** Checks all chains, entry by entry. */
  verification(): Promise<Verification> {
    const all = this.#entries.find().sort({ writer: 1, n: 1 }).lean<StoredEntry>();
    return verifyEntries(all.cursor({ batchSize: PER_ANSWER }) as AsyncIterable<StoredEntry>);
  }
}

function filterOf({
  caseId,
  subject,
  outcome,
  from,
  until,
  after,
}: AccessLogInput): QueryFilter<StoredEntry> {
  const position = after === undefined ? undefined : positionOf(after);
  return {
    ...(caseId !== undefined && { caseId }),
    ...(subject !== undefined && { subject }),
    ...(outcome !== undefined && { outcome }),
    ...((from ?? until) !== undefined && {
      at: { ...(from !== undefined && { $gte: from }), ...(until !== undefined && { $lt: until }) },
    }),
    ...(position && {
      $or: [{ at: { $lt: position.key } }, { at: position.key, _id: { $lt: position.id } }],
    }),
  };
}

function positionOf(cursor: string) {
  try {
    return decodeCursor(cursor);
  } catch (error) {
    return refuseCursor(error);
  }
}
