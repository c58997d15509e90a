import { hashOf, markField, type MarkedRow, type MarkedRows } from '@tte/mongo';
import { MARKED_MANDATES, MARKED_STAFF, MARKED_STEPS } from '@tte/staff';
import { MARKED_COUNTERS, MARKED_ENTRIES } from '@tte/vault';
import type { Connection } from 'mongoose';
import type { Statement } from './statement.js';

/** What the mark of a mail that was begun stands for. */
export const MARKED_OUTBOX = {
  kind: 'outbox',
  parts: { state: ['state'] },
} as const satisfies MarkedRows;

type RowCollection = ReturnType<typeof Connection.prototype.collection<MarkedRow>>;
type StateStatement = Extract<Statement, { readonly kind: 'state' }>;

/** Rows whose present state is stated. */
export interface StateRows {
  readonly of: StateStatement['of'];
  readonly rows: MarkedRows;
  on(connection: Connection): RowCollection;
  /** Few enough to be looked at each time; of the others those that were marked since. */
  readonly areFew: boolean;
  /** Whether the row is for good: what may yet be taken back without a trace is not stated. */
  isForGood(row: MarkedRow): boolean;
  /** The parts that bear a mark now. */
  partsOf(row: MarkedRow): readonly string[];
  /** How far it has come: never less than before. */
  rankOf(row: MarkedRow): number;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const always = () => true;

export const STATE_ROWS: readonly StateRows[] = [
  {
    of: 'mandate',
    rows: MARKED_MANDATES,
    on: (connection) => connection.collection<MarkedRow>('mandates'),
    areFew: true,
    isForGood: always,
    partsOf: () => Object.keys(MARKED_MANDATES.parts),
    rankOf: ({ revokedAt }) => (revokedAt === undefined ? 0 : 1),
  },
  {
    of: 'person',
    rows: MARKED_STAFF,
    on: (connection) => connection.collection<MarkedRow>('staff'),
    areFew: true,
    isForGood: always,
    partsOf: () => Object.keys(MARKED_STAFF.parts),
    rankOf: ({ version }) => number(version),
  },
  {
    of: 'protection',
    rows: MARKED_STEPS,
    on: (connection) => connection.collection<MarkedRow>('protection_register'),
    areFew: true,
    isForGood: always,
    partsOf: () => Object.keys(MARKED_STEPS.parts),
    rankOf: () => 0,
  },
  {
    of: 'counter',
    rows: MARKED_COUNTERS,
    on: (connection) => connection.collection<MarkedRow>('vault_counters'),
    areFew: true,
    isForGood: always,
    partsOf: () => Object.keys(MARKED_COUNTERS.parts),
    rankOf: ({ value }) => number(value),
  },
  {
    of: 'vault',
    rows: MARKED_ENTRIES,
    on: (connection) => connection.collection<MarkedRow>('vault_cases'),
    areFew: false,
    // An admission whose case never began is taken back.
    isForGood: ({ status }) => status !== 'pending',
    partsOf: ({ status }) =>
      status === 'erased' ? ['entry', 'standing', 'link'] : Object.keys(MARKED_ENTRIES.parts),
    rankOf: ({ dataVersion, linkGeneration, status }) =>
      number(dataVersion) + number(linkGeneration) + (status === 'erased' ? 1 : 0),
  },
  {
    of: 'outbox',
    rows: MARKED_OUTBOX,
    on: (connection) => connection.collection<MarkedRow>('mail_outbox'),
    areFew: false,
    // A claim is taken back when the message was certainly not taken.
    isForGood: ({ state }) => state !== 'sending',
    partsOf: () => Object.keys(MARKED_OUTBOX.parts),
    rankOf: () => 0,
  },
];

/** What is stated of a row: its marks stand for what it says. */
export const statementOf = (kind: StateRows, row: MarkedRow): StateStatement => ({
  kind: 'state',
  of: kind.of,
  id: row._id,
  n: kind.rankOf(row),
  digest: hashOf(kind.partsOf(row).map((part) => row[markField(part)] ?? null)),
});
