import { modelOn } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ProcedureName } from '@tte/domain';
import type { Act } from '../port.js';

/** A case's entry. What is encrypted here at all is what an admission brings: one insert makes it whole or not at all. */
export interface StoredCase {
  readonly _id: string;
  readonly procedure: ProcedureName;
  readonly caseNumber: string;
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
  /** Erased, and its contents, which nobody can read any more, may still be there. */
  readonly leftovers?: true;
  /** The case's key, wrapped. This and all that follows is gone once the case is erased. */
  readonly wrappedKey?: string;
  readonly applicant?: string;
  readonly letterFacts?: string;
  readonly summary?: string;
  readonly nikIndex?: string;
  readonly emailIndex?: string;
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

/** By which a process tells that its secrets are those of this store; see `checkSecrets`. */
export interface StoredCheck {
  readonly _id: string;
  /** Digests of the secrets, wrapped by the master key. */
  readonly sealed: string;
}

export interface Models {
  readonly cases: Model<StoredCase>;
  readonly documents: Model<StoredDocument>;
  readonly letterKeys: Model<StoredLetterKey>;
  readonly counters: Model<StoredCounter>;
  readonly checks: Model<StoredCheck>;
}

const OPTIONS = { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false } as const;
const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;

const cases = new Schema(
  {
    _id: text,
    procedure: text,
    caseNumber: text,
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
    leftovers: Boolean,
    wrappedKey: String,
    applicant: String,
    letterFacts: String,
    summary: String,
    nikIndex: String,
    emailIndex: String,
    wordIndexes: { type: [String], default: undefined },
  },
  OPTIONS,
);
cases.index({ nikIndex: 1 });
cases.index({ emailIndex: 1 });
cases.index({ wordIndexes: 1 });
cases.index({ status: 1, createdAt: 1 });
cases.index({ leftovers: 1 }, { sparse: true });
cases.index({ letterRef: 1 });
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

const counters = new Schema({ _id: text, value: number }, OPTIONS);
const checks = new Schema({ _id: text, sealed: text }, OPTIONS);

/** The collections on this connection; two vaults on one connection share them. */
export function modelsOn(connection: Connection): Models {
  return {
    cases: modelOn<StoredCase>(connection, 'vault_cases', cases),
    documents: modelOn<StoredDocument>(connection, 'vault_documents', documents),
    letterKeys: modelOn<StoredLetterKey>(connection, 'vault_letter_keys', letterKeys),
    counters: modelOn<StoredCounter>(connection, 'vault_counters', counters),
    checks: modelOn<StoredCheck>(connection, 'vault_checks', checks),
  };
}
