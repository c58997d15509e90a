import { markFields, modelOn, type MarkedRows } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ProcedureName } from '@tte/domain';
import type { Act } from '../port.js';

/** A case's entry. What is encrypted here at all is what an admission brings: one insert makes it whole or not at all. */
export interface StoredCase {
  readonly _id: string;
  readonly procedure: ProcedureName;
  readonly caseNumber: string;
  /** By which a number is found by its end. */
  readonly numberBackwards: string;
  readonly workflowId: string;
  readonly runId?: string;
  readonly requestDigest: string;
  /** The letter that came with the admission. */
  readonly letterRef: string;
  readonly status: 'pending' | 'live' | 'erased';
  readonly createdAt: Date;
  /** The version of the applicant's data that was adopted last, to which `summary` and the indexes belong. */
  readonly dataVersion: number;
  /** The adopted version with which the newest facts of a letter came. */
  readonly letterVersion: number;
  /** Links to the applicant's page are made for this generation and open in it alone; absent for the first. */
  readonly linkGeneration?: number;
  readonly restriction?: Act;
  readonly erased?: Act;
  /** How many papers of each kind lie beside it; absent for none. */
  readonly comments?: number;
  readonly attachments?: number;
  /** Erased, and its contents, which nobody can read any more, may still be there. */
  readonly leftovers?: true;
  /** The case's key, wrapped. This and all that follows is gone once the case is erased. */
  readonly wrappedKey?: string;
  /** The name of the master key that wrapped it, and of the index secret under which all indexes of the case are. */
  readonly wrappedUnder?: string;
  readonly indexedUnder?: string;
  readonly applicant?: string;
  readonly letterFacts?: string;
  readonly summary?: string;
  readonly nikIndex?: string;
  readonly emailIndex?: string;
  /** Of NIP and NRP. */
  readonly employeeIndexes?: readonly string[];
  /** Of the number of the letter with the newest facts, and of the one that it bears in an agenda. */
  readonly letterIndex?: string;
  readonly agendaIndex?: string;
  readonly wordIndexes?: readonly string[];
}

/** `_id` is `<caseId>/<kind>/<version>`; `body` is a JWE under the case's key. */
export interface StoredDocument {
  readonly _id: string;
  readonly caseId: string;
  readonly body: string;
  /** A version of the applicant's data says which it is, which command brought it, and the facts of its letter (JWE). */
  readonly dataVersion?: number;
  readonly commandId?: string;
  readonly letterFacts?: string;
}

/** A letter's own key under the key of a case that keeps it. `_id` is `<letterRef>/<caseId>`. */
export interface StoredLetterKey {
  readonly _id: string;
  readonly letterRef: string;
  readonly caseId: string;
  /** JWE under the case's key. */
  readonly wrappedKey: string;
}

export interface StoredCounter {
  readonly _id: string;
  readonly value: number;
}

/** Bytes of the store itself, wrapped by the master key: `secrets`, digests that tell a process that its own are those of
 * this store (see `checkSecrets`), and `pepper`.
 */
export interface StoredCheck {
  readonly _id: string;
  readonly sealed: string;
}

/** What was said in a request or of a breach; `_id` is its number. */
export interface StoredMatter {
  readonly _id: string;
  /** Its key, wrapped. This and the words are gone once they are destroyed. */
  readonly wrappedKey?: string;
  /** JWEs under that key, by reference. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface Models {
  readonly cases: Model<StoredCase>;
  readonly documents: Model<StoredDocument>;
  readonly letterKeys: Model<StoredLetterKey>;
  readonly counters: Model<StoredCounter>;
  readonly checks: Model<StoredCheck>;
  readonly matters: Model<StoredMatter>;
}

/** What marks of a case's entry stand for. Those of its data go with them when they are erased. */
export const MARKED_ENTRIES = {
  kind: 'vault',
  parts: {
    entry: ['procedure', 'caseNumber', 'letterRef'],
    standing: ['status', 'erased'],
    link: ['linkGeneration'],
    restriction: ['restriction'],
    data: ['dataVersion', 'nikIndex', 'emailIndex', 'employeeIndexes', 'wordIndexes'],
    letter: ['letterVersion', 'letterIndex', 'agendaIndex'],
  },
} as const satisfies MarkedRows;

/** What the mark of a counter stands for. */
export const MARKED_COUNTERS = {
  kind: 'counter',
  parts: { value: ['value'] },
} as const satisfies MarkedRows;

const OPTIONS = { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false } as const;
const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;

const cases = new Schema(
  {
    _id: text,
    procedure: text,
    caseNumber: text,
    numberBackwards: text,
    workflowId: text,
    runId: String,
    requestDigest: text,
    letterRef: text,
    status: text,
    createdAt: { type: Date, required: true },
    dataVersion: number,
    letterVersion: number,
    linkGeneration: Number,
    restriction: Schema.Types.Mixed,
    erased: Schema.Types.Mixed,
    comments: Number,
    attachments: Number,
    leftovers: Boolean,
    wrappedKey: String,
    wrappedUnder: String,
    indexedUnder: String,
    applicant: String,
    letterFacts: String,
    summary: String,
    nikIndex: String,
    emailIndex: String,
    employeeIndexes: { type: [String], default: undefined },
    letterIndex: String,
    agendaIndex: String,
    wordIndexes: { type: [String], default: undefined },
    ...markFields(MARKED_ENTRIES),
  },
  OPTIONS,
);
cases.index({ nikIndex: 1 });
cases.index({ emailIndex: 1 });
cases.index({ employeeIndexes: 1 });
cases.index({ letterIndex: 1 });
cases.index({ agendaIndex: 1 });
// Many share the beginning of a word: the newest of them are found without a look at the others.
cases.index({ wordIndexes: 1, createdAt: -1 });
cases.index({ numberBackwards: 1 });
cases.index({ status: 1, createdAt: 1 });
// An audit asks what was changed since the last one.
cases.index({ markedAt: 1 });
cases.index({ leftovers: 1 }, { sparse: true });
cases.index({ letterRef: 1 });
// A process that starts looks which keys and secrets are still needed.
cases.index({ wrappedUnder: 1 }, { sparse: true });
cases.index({ indexedUnder: 1 }, { sparse: true });
cases.index({ caseNumber: 1 }, { unique: true });

const documents = new Schema(
  {
    _id: text,
    caseId: text,
    body: text,
    dataVersion: Number,
    commandId: String,
    letterFacts: String,
  },
  OPTIONS,
);
documents.index({ caseId: 1 });

const letterKeys = new Schema({ _id: text, letterRef: text, caseId: text, wrappedKey: text }, OPTIONS);
letterKeys.index({ letterRef: 1 });
letterKeys.index({ caseId: 1 });

const counters = new Schema({ _id: text, value: number, ...markFields(MARKED_COUNTERS) }, OPTIONS);
const checks = new Schema({ _id: text, sealed: text }, OPTIONS);
const matters = new Schema(
  { _id: text, wrappedKey: String, words: Schema.Types.Mixed },
  { ...OPTIONS, minimize: false },
);

/** The collections on this connection; two vaults on one connection share them. */
export function modelsOn(connection: Connection): Models {
  return {
    cases: modelOn<StoredCase>(connection, 'vault_cases', cases),
    documents: modelOn<StoredDocument>(connection, 'vault_documents', documents),
    letterKeys: modelOn<StoredLetterKey>(connection, 'vault_letter_keys', letterKeys),
    counters: modelOn<StoredCounter>(connection, 'vault_counters', counters),
    checks: modelOn<StoredCheck>(connection, 'vault_checks', checks),
    matters: modelOn<StoredMatter>(connection, 'vault_protection', matters),
  };
}
