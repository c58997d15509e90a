import type { Capacity, Post, Role } from '@tte/domain';
import { Schema, type Connection, type Model } from 'mongoose';
import { OWN, ownModels } from '../store/own-models.js';

/** What of a person was looked at, or what was done with their data. */
export const SIGHTS = [
  'letter',
  'nik',
  'comparison',
  'search',
  'account-export',
  'case-export',
  'audit-export',
  'export',
  'correction',
  'restriction',
  'erasure',
  'staff-identity',
  'comment',
  'attachment',
  'attachment-opened',
  'data-request',
] as const;
export type Sight = (typeof SIGHTS)[number];

/** A look at personal data, or an attempt that was refused. No personal data but the caller's subject. */
export interface AccessEntry {
  /** ISO 8601 */
  readonly at: string;
  readonly outcome: 'looked' | 'refused';
  /** Absent where nobody knows who asked. */
  readonly subject?: string;
  readonly roles?: readonly Role[];
  readonly offices?: readonly { readonly post: Post; readonly capacity: Capacity }[];
  readonly requestId?: string;
  readonly caseId?: string;
  /** Of a look. */
  readonly what?: Sight;
  /** Why, as a code of a closed list. */
  readonly ground?: string;
  /** Of a paper that was put beside a case, or opened: which, and the salted commitment to it. */
  readonly ref?: string;
  readonly commitment?: string;
  /** Of a refusal: the problem's code, and the template of the route. */
  readonly code?: string;
  readonly route?: string;
  /** How many refusals this entry stands for, when it is more than one; of an export, how many rows left. */
  readonly count?: number;
}

/** An entry in a chain of its writer: a gateway process begins one, and another where that is full or failed. */
export interface ChainedEntry extends AccessEntry {
  readonly writer: string;
  /** From 1, without gaps. */
  readonly n: number;
  /** `hash` of the entry before; zeros for the first. */
  readonly prevHash: string;
  readonly hash: string;
}

/** Under its natural key, `<writer>/<n>`. */
export type StoredEntry = ChainedEntry & { readonly _id: string; readonly mark?: string };

const text = { type: String, required: true } as const;
const { Mixed } = Schema.Types;

// Lists are `Mixed`: an array of its own type would come into being where there is none, and is not what was hashed.
const entries = new Schema(
  {
    _id: text,
    writer: text,
    n: { type: Number, required: true },
    at: text,
    outcome: text,
    subject: String,
    roles: Mixed,
    offices: Mixed,
    requestId: String,
    caseId: String,
    what: String,
    ground: String,
    ref: String,
    commitment: String,
    code: String,
    route: String,
    count: Number,
    prevHash: text,
    hash: text,
    mark: String,
  },
  { ...OWN, minimize: false },
);
entries.index({ writer: 1, n: 1 });
entries.index({ at: -1, _id: -1 });
entries.index({ caseId: 1, at: -1, _id: -1 });
entries.index({ subject: 1, at: -1, _id: -1 });
entries.index({ outcome: 1, at: -1, _id: -1 });
entries.index({ ref: 1 }, { sparse: true });

/** The collection on this connection. It is only ever inserted into. */
export const entriesOn = (connection: Connection): Model<StoredEntry> =>
  ownModels(connection)('access_log', entries);

/** Registers its indexes; safe to repeat. */
export const prepareAccessLog = (connection: Connection): Promise<void> =>
  entriesOn(connection).createIndexes();
