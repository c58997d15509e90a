import { marksOn, PER_ANSWER, type Marks } from '@tte/mongo';
import type { Connection } from 'mongoose';
import { AuditFailure } from './audit-failure.js';
import { sealed } from './checkpoint.js';
import { rootOf, type Peak } from './merkle.js';
import type { Finding, SealedCheckpoint } from './port.js';
import type { SigningKey } from './signing-key.js';
import { leafOf, subjectOf, type Statement } from './statement.js';

/** A statement at its place in the list, from 0 without a gap. */
export interface StoredStatement {
  readonly _id: number;
  readonly subject: string;
  /** As it is hashed. */
  readonly leaf: string;
  readonly mark: string;
}

/** `_id` is how many statements it seals. */
export interface StoredCheckpoint {
  readonly _id: number;
  readonly root: string;
  readonly at: string;
  readonly note: string;
  readonly peaks: readonly Peak[];
  /** Whether all was looked at, and not only what had been written since the last one. */
  readonly isFull: boolean;
}

/** How far a place outside the store has come. */
export interface StoredCopy {
  readonly _id: string;
  /** The last checkpoint that it has taken, and when that was (ISO 8601); absent before the first one. */
  readonly size?: number;
  readonly at?: string;
  /** ISO 8601: since when it has not taken what it lacks. */
  readonly awaySince?: string;
}

export interface StoredRun {
  /** ISO 8601 */
  readonly _id: string;
  readonly findings: readonly Finding[];
}

/** What audits themselves keep. Statements and checkpoints are only ever added. */
export function auditStore(connection: Connection) {
  const statements = connection.collection<StoredStatement>('audit_statements');
  const checkpoints = connection.collection<StoredCheckpoint>('audit_checkpoints');
  const copies = connection.collection<StoredCopy>('audit_copies');
  const runs = connection.collection<StoredRun>('audit_runs');

  const marks = (): Marks => {
    const found = marksOn(connection);
    if (!found) throw new TypeError('an audit needs marks: markWith was not called for this connection');
    return found;
  };
  const placeOf = (index: number) => `statement/${index}`;

  return {
    statements,
    checkpoints,
    copies,
    runs,
    marks,
    async prepare(): Promise<void> {
      await statements.createIndex({ subject: 1, _id: 1 });
    },

    /** Puts statements at the end of the list. Throws the driver's duplicate key error when another has put some there. */
    async append(from: number, added: readonly Statement[]): Promise<void> {
      const stored = added.map((statement, index) => {
        const leaf = leafOf(statement);
        const _id = from + index;
        return { _id, subject: subjectOf(statement), leaf, mark: marks().of(placeOf(_id), leaf) };
      });
      if (stored.length > 0) await statements.insertMany(stored, { ordered: true });
    },

    /**
     * The leaves of the list from a place on, in order and without a gap.
     * @throws AuditFailure where one is missing, or was not put there by the product
     */
    async leaves(from: number, until = Number.MAX_SAFE_INTEGER): Promise<string[]> {
      const found: string[] = [];
      const range = { _id: { $gte: from, $lt: until } };
      for await (const one of statements.find(range).sort({ _id: 1 }).batchSize(PER_ANSWER)) {
        const index = from + found.length;
        if (one._id !== index || !marks().fits(placeOf(index), one.leaf, one.mark))
          throw new AuditFailure(`statement ${index}`);
        found.push(one.leaf);
      }
      return found;
    },

    /** The last statement about each of these subjects. */
    async lastOf(subjects: readonly string[]): Promise<ReadonlyMap<string, Statement>> {
      const all = statements.find({ subject: { $in: [...subjects] } }).sort({ _id: 1 });
      return new Map(
        (await all.toArray()).map(({ subject, leaf }) => [subject, JSON.parse(leaf) as Statement]),
      );
    },

    latestRun: () => runs.findOne({}, { sort: { _id: -1 } }),
    latest: () => checkpoints.findOne({}, { sort: { _id: -1 } }),
    latestFull: () => checkpoints.findOne({ isFull: true }, { sort: { _id: -1 } }),
  };
}

export type AuditStore = ReturnType<typeof auditStore>;

/** A checkpoint as others know it. */
export const asSealed = ({ _id, root, at, note }: StoredCheckpoint): SealedCheckpoint => ({
  size: _id,
  root,
  at,
  note,
});

/** @throws AuditFailure when the peaks that go on from a checkpoint are not those that were signed, by one of the keys */
export function signedPeaks(
  { _id: size, note, peaks }: StoredCheckpoint,
  keys: readonly SigningKey[],
): readonly Peak[] {
  const head = { size, root: rootOf(peaks) };
  const lines = note.split('\n');
  const isOurs = keys.some((key) =>
    sealed(head, [key])
      .split('\n')
      .every((line) => lines.includes(line)),
  );
  if (!isOurs) throw new AuditFailure(`checkpoint ${size}`);
  return peaks;
}
