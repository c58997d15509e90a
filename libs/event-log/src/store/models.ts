import { modelOn } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { AccountRenewal, AccountView, DamagedCase, CaseView, TaskView } from '../port.js';
import type { CaseDocument } from '../projections/cases.js';

/** An event under its natural key, `<caseId>/<seq>`. Its `data` are typed by the domain, not by the store. */
export interface StoredEvent {
  readonly _id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actor: object;
  readonly step: number;
  readonly round: number;
  readonly data: object;
  readonly command?: string;
  readonly commandId?: string;
  readonly via?: string;
  readonly prevHash: string;
  readonly hash: string;
  /** ISO 8601, by the writer's clock: when it was put here. No part of the event, and of nothing that is hashed. */
  readonly loggedAt: string;
  /** The product's mark; of the hash, so of nothing that is hashed. */
  readonly mark?: string;
}

type Keyed<View> = Omit<View, 'caseId'> & { readonly _id: string };
/** `revision` is raised by every exchange; see `projector`. */
export type StoredCase = Keyed<CaseDocument> & { readonly revision: number };
/** `order` sorts by time due, those without one last, then by age. */
export type StoredTask = Keyed<TaskView> & { readonly order: string };
/** `renewals` are in the order of their ends; the view tells the latest. */
export type StoredAccount = Omit<Keyed<AccountView>, 'renewed'> & {
  readonly renewals?: readonly AccountRenewal[];
};
export type StoredDamage = Keyed<DamagedCase>;
/** How far one has come: `caught-up`, until when (ISO 8601) all that was logged is known to be folded. */
export interface StoredMark {
  readonly _id: 'caught-up';
  readonly until: string;
}

export interface Models {
  readonly events: Model<StoredEvent>;
  readonly cases: Model<StoredCase>;
  readonly tasks: Model<StoredTask>;
  readonly accounts: Model<StoredAccount>;
  readonly damage: Model<StoredDamage>;
  readonly marks: Model<StoredMark>;
}

/**
 * What the log decides by must not be rolled back by a change of primary, whatever the connection's address says:
 * it is read where it is written, as a majority has it, and written to the journals of a majority.
 */
const DECIDING = {
  read: 'primary',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', j: true },
} as const;
/** For `insertMany`, to which mongoose gives none of its schema's options. */
export const INSERTING = { ordered: true, writeConcern: DECIDING.writeConcern } as const;

// `minimize` would drop an empty `data` and so change what was hashed; indexes are made by `prepare` alone.
const OPTIONS = {
  ...DECIDING,
  strict: 'throw',
  minimize: false,
  versionKey: false,
  autoIndex: false,
  autoCreate: false,
} as const;

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

const events = new Schema(
  {
    _id: text,
    caseId: text,
    seq: number,
    type: { type: String, required: true },
    at: text,
    actor: mixed,
    step: number,
    round: number,
    data: mixed,
    command: String,
    commandId: String,
    via: String,
    prevHash: text,
    hash: text,
    loggedAt: text,
    mark: String,
  },
  OPTIONS,
);
// A rebuild and, by the time, a catch-up find the heads of cases by these, without reading an event.
events.index({ caseId: 1, seq: 1 });
events.index({ loggedAt: 1, caseId: 1, seq: 1 });

const standing = {
  procedure: text,
  caseNumber: text,
  seq: number,
  step: number,
  since: text,
  dueAt: String,
  overdueSince: String,
  urgent: Boolean,
};

const cases = new Schema(
  {
    _id: text,
    ...standing,
    status: text,
    open: { type: Boolean, required: true },
    waitingOn: String,
    unit: text,
    nature: text,
    employeeKind: text,
    receivedAt: text,
    submittedAt: text,
    state: mixed,
    timeline: { type: [Schema.Types.Mixed], required: true },
    waitPeriods: { type: [Schema.Types.Mixed], required: true },
    task: Schema.Types.Mixed,
    revision: number,
  },
  OPTIONS,
);
for (const field of [
  'procedure',
  'open',
  'status',
  'step',
  'waitingOn',
  'unit',
] satisfies (keyof CaseView)[]) {
  cases.index({ [field]: 1, submittedAt: -1, _id: -1 });
}
cases.index({ submittedAt: -1, _id: -1 });
cases.index({ status: 1, since: 1 });
cases.index({ open: 1, since: 1 });
// Of the mails of a case only some want somebody to do something, and of most cases none.
cases.index({ 'state.facts.mails.state': 1 });
// Only open cases have one: what is overdue is few, and sorted in memory.
cases.index({ dueAt: 1 });
cases.index({ overdueSince: 1 });

const tasks = new Schema(
  {
    _id: text,
    ...standing,
    letterRef: text,
    post: text,
    also: { type: [String], default: undefined },
    escalatedTo: String,
    heldUntil: String,
    unit: text,
    nature: text,
    receivedAt: text,
    order: text,
  },
  OPTIONS,
);
// Covers the look at all open tasks that every inbox takes each second.
tasks.index({ seq: 1, _id: 1 });

// What another case changed of an account may come before it was made, when the log is folded anew.
const ofCase = { caseId: text, caseNumber: text, at: text };
const ended = new Schema({ ...ofCase, reason: text }, { _id: false });
const lapsed = new Schema(ofCase, { _id: false });
const renewal = new Schema({ ...ofCase, validUntil: text }, { _id: false });
const accounts = new Schema(
  {
    _id: text,
    caseNumber: String,
    seq: Number,
    unit: String,
    issuedAt: String,
    validUntil: String,
    ended,
    lapsed,
    renewals: { type: [renewal], default: undefined },
  },
  OPTIONS,
);
accounts.index({ unit: 1, issuedAt: -1, _id: -1 });
accounts.index({ issuedAt: -1, _id: -1 });
accounts.index({ validUntil: 1 });
accounts.index({ 'renewals.caseId': 1 }, { sparse: true });
accounts.index({ 'lapsed.caseId': 1 }, { sparse: true });
accounts.index({ 'ended.caseId': 1 }, { sparse: true });
accounts.index({ 'ended.at': 1 }, { sparse: true });

const damage = new Schema({ _id: text, code: text, seq: number, since: text }, OPTIONS);
damage.index({ since: 1, _id: 1 });

const marks = new Schema({ _id: text, until: text }, OPTIONS);

/** The collections on this connection; two logs on one connection share them. */
export function modelsOn(connection: Connection): Models {
  return {
    events: modelOn<StoredEvent>(connection, 'events', events),
    cases: modelOn<StoredCase>(connection, 'cases', cases),
    tasks: modelOn<StoredTask>(connection, 'tasks', tasks),
    accounts: modelOn<StoredAccount>(connection, 'accounts', accounts),
    damage: modelOn<StoredDamage>(connection, 'damaged_cases', damage),
    marks: modelOn<StoredMark>(connection, 'log_marks', marks),
  };
}
