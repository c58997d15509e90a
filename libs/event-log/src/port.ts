import type {
  EmployeeKind,
  Escalated,
  MailState,
  Level,
  LetterNature,
  Post,
  ProcedureName,
  RevocationReason,
  CaseEvent,
  CaseMail,
  CaseState,
  Status,
  StepNumber,
  TimelineEntry,
} from '@tte/domain';
import type { ChainBreak } from './hash-chain.js';

/** An event as the log keeps it: chained by hash to the one before it in its case. */
export type LoggedEvent = CaseEvent & {
  readonly caseId: string;
  readonly prevHash: string;
  /** SHA-256 over the canonical JSON (RFC 8785) of the event with its `prevHash`, in hex. */
  readonly hash: string;
};

/** Thrown when the log cannot take events; `code` is that of `FAILURES` in @tte/contracts. */
export interface LogError extends Error {
  readonly code: 'log-gap' | 'log-conflict' | 'store-unavailable';
}

/** An unbroken span in which a case waited for one party at one step. */
export interface WaitPeriod {
  readonly procedure: ProcedureName;
  readonly step: StepNumber;
  readonly waitingOn: Post;
  /** ISO 8601 */
  readonly from: string;
  /** ISO 8601 */
  readonly until: string;
  /** Minutes of office time in it. */
  readonly officeMinutes: number;
  /** Whether the office owed the step within the standard time. */
  readonly owed: boolean;
  readonly urgent?: boolean;
}

/** Projection `cases`: one document per case, folded from its events. */
export interface CaseView {
  readonly caseId: string;
  readonly procedure: ProcedureName;
  readonly caseNumber: string;
  readonly seq: number;
  readonly status: Status;
  readonly open: boolean;
  readonly step: StepNumber;
  readonly waitingOn?: Post;
  readonly since: string;
  /** ISO 8601: when the standard time of this step is over; only where the office owes it. */
  readonly dueAt?: string;
  /** ISO 8601: when the standard time of this step ended, once the log holds that it did; days off decreed later do not change it. */
  readonly overdueSince?: string;
  readonly unit: string;
  readonly nature: LetterNature;
  readonly employeeKind: EmployeeKind;
  /** Its steps have the office's time for urgent cases. */
  readonly urgent?: boolean;
  readonly receivedAt: string;
  readonly submittedAt: string;
  readonly state: CaseState;
  readonly timeline: readonly TimelineEntry[];
  /** The wait periods that have ended. */
  readonly waitPeriods: readonly WaitPeriod[];
}

/** Projection `tasks`: what waits for a person of the office now; one document per open task. */
export interface TaskView {
  readonly caseId: string;
  readonly procedure: ProcedureName;
  readonly caseNumber: string;
  readonly seq: number;
  readonly post: Post;
  /** The letter on which the case stands; all cases that it names have the same. */
  readonly letterRef: string;
  /** Officials who may do it too. */
  readonly also?: readonly Level[];
  readonly step: StepNumber;
  readonly since: string;
  readonly dueAt?: string;
  readonly overdueSince?: string;
  /** The post above that was told. */
  readonly escalatedTo?: Escalated;
  /** ISO 8601: until when the official has put the case on hold, or had. */
  readonly heldUntil?: string;
  readonly unit: string;
  readonly nature: LetterNature;
  readonly urgent?: boolean;
  readonly receivedAt: string;
}

/** An open task with what it sorts by: the time due, those without one last, then the age. */
export type OrderedTask = TaskView & { readonly order: string };

/** The case that changed an account which another one made, and when. */
export interface OfCase {
  readonly caseId: string;
  readonly caseNumber: string;
  /** ISO 8601 */
  readonly at: string;
}

/** How an account ended before its time: by a revocation. */
export interface AccountEnd extends OfCase {
  readonly reason: RevocationReason;
}

/** A certificate that ends later: by a renewal. */
export interface AccountRenewal extends OfCase {
  /** `YYYY-MM-DD` */
  readonly validUntil: string;
}

/** Projection `accounts`: who holds an account, or held it. The person is in the vault. */
export interface AccountView {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly seq: number;
  readonly unit: string;
  readonly issuedAt: string;
  /** `YYYY-MM-DD`: the end of the latest certificate. */
  readonly validUntil?: string;
  readonly ended?: AccountEnd;
  /** The latest renewal. */
  readonly renewed?: AccountRenewal;
  /** The renewal during which the certificate ended. */
  readonly lapsed?: OfCase;
}

/** Filter and page of a list; `after` is the last entry's cursor. */
export interface ListQuery {
  readonly procedure?: ProcedureName;
  readonly open?: boolean;
  readonly status?: Status;
  readonly step?: StepNumber;
  readonly waitingOn?: Post;
  readonly unit?: string;
  /** Only cases of these units. */
  readonly units?: readonly string[];
  readonly caseIds?: readonly string[];
  /** ISO 8601: only cases that stand where they stand, or are closed, since before this time. */
  readonly sinceBefore?: string;
  /**
   * ISO 8601: only cases that wait since before this time for what the office owes within the standard time, or the
   * urgent ones of them since before their own, and those of which the log holds that it is over.
   */
  readonly owedBefore?: { readonly usual: string; readonly urgent: string };
  readonly limit: number;
  readonly after?: string;
}

/** Page of the registry of account holders. */
export interface AccountQuery {
  readonly unit?: string;
  /** Only accounts of these units. */
  readonly units?: readonly string[];
  /** Only accounts that one of these cases has made, renewed, found lapsed or revoked. */
  readonly caseIds?: readonly string[];
  /** ISO 8601: only accounts that lapsed, or were revoked, before this time; not those of which no end is known. */
  readonly endedBefore?: string;
  /** ISO 8601: only accounts whose known end is at this time or later. */
  readonly endsFrom?: string;
  /** Only accounts that were revoked, or only those that were not. */
  readonly ended?: boolean;
  readonly limit: number;
  readonly after?: string;
}

/** Page of the mails of all cases. */
export interface MailQuery {
  readonly states: readonly MailState[];
  /** Only of cases of these units. */
  readonly units?: readonly string[];
  /** Not of these cases. */
  readonly except?: readonly string[];
  readonly limit: number;
  readonly after?: string;
}

/** A mail of a case, with what says which case that is. */
export interface MailView {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedure: ProcedureName;
  readonly unit: string;
  readonly open: boolean;
  /** The version of the case's data now. */
  readonly dataVersion: number;
  readonly mail: CaseMail;
}

/** One page of a list; `next` is absent on the last. A cursor that the list did not make is a RangeError. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** How events are appended. */
export interface AppendOptions {
  /** Of an attempt that can be given up: once it is aborted, nothing more is written. */
  readonly signal?: AbortSignal;
  /**
   * More of this case follows at once, as the outcome of what these events announce. Then what the system itself did, and
   * what leaves all tasks as they are, is in the log when this resolves, and in the projections within two seconds.
   */
  readonly goesOn?: boolean;
}

/** The append-only log of all cases and the projections folded from it. */
export interface EventLog {
  prepare(): Promise<void>;
  /**
   * Appends events of one case in order, and folds the projections. Repeating an append changes nothing.
   * @throws LogError `log-gap` when earlier events are missing, `log-conflict` when the same key has other content; the
   *   signal's reason.
   */
  append(caseId: string, events: readonly CaseEvent[], options?: AppendOptions): Promise<void>;
  /** Folds at once what still waits for it; to be awaited before the store is closed. */
  settle(): Promise<void>;
  /** All events of a case, the first one first; none of a case that the log does not know. */
  eventsOf(caseId: string): Promise<readonly LoggedEvent[]>;
  caseView(caseId: string): Promise<CaseView | undefined>;
  cases(query: ListQuery): Promise<Page<CaseView>>;
  /** The `seq` of every open task: it rises when the task changes, so it tells what to read anew. */
  taskSeqs(): Promise<ReadonlyMap<string, number>>;
  /** These tasks, as far as they are open, in no order. */
  tasks(caseIds: readonly string[]): Promise<readonly OrderedTask[]>;
  /** How far these cases have come, by the `seq` of their last event; unknown ones are left out. */
  seqs(caseIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  account(caseId: string): Promise<AccountView | undefined>;
  /**
   * Folds what crashes cut off: cases that are behind, of which something was logged since the last time, and tasks that
   * are not those of their cases. Safe to repeat and beside appends; it costs by what is new and what is open.
   */
  catchUp(): Promise<FoldReport>;
  /**
   * Folds every case anew from its first event and drops what the log does not know. Each case is replaced as it is
   * folded, so readers miss nothing, cases may go on, and what a crash leaves undone is as it was.
   */
  rebuild(): Promise<FoldReport>;
}

/** Why the log of a case cannot be folded: its chain is broken, or one of two. */
export type Damage =
  | ChainBreak['why']
  /** This release does not know the type of an event. */
  | 'unknown-event'
  /** The chain is whole, and no case can have gone this way. */
  | 'unfoldable';

/** A case whose projections stay as they were when its log was last whole. */
export interface DamagedCase {
  readonly caseId: string;
  readonly code: Damage;
  /** The first event that does not fit, or is missing. */
  readonly seq: number;
  /** ISO 8601: when this was noticed first. */
  readonly since: string;
}

/** What a catch-up or a rebuild did. */
export interface FoldReport {
  /** Cases whose projections were written. */
  readonly folded: number;
  /** Cases dropped, because the log does not know them. */
  readonly dropped: number;
  /** All that are damaged now, the one that was noticed first comes first. */
  readonly damaged: readonly DamagedCase[];
}

/** What of a case statistics are made of. */
export type CaseTimes = Pick<
  CaseView,
  | 'caseId'
  | 'procedure'
  | 'status'
  | 'open'
  | 'step'
  | 'waitingOn'
  | 'since'
  | 'dueAt'
  | 'overdueSince'
  | 'urgent'
  | 'unit'
  | 'submittedAt'
  | 'waitPeriods'
>;

/** The projections that only the registry and audits read. */
export interface Registry {
  /** Every open case, and those that were closed since (ISO 8601). */
  times(since: string): Promise<readonly CaseTimes[]>;
  /** Account holders, the latest certificate first. */
  accounts(query: AccountQuery): Promise<Page<AccountView>>;
  /** Mails of all cases that stand so, the one that came to stand so last comes first. */
  mails(query: MailQuery): Promise<Page<MailView>>;
  /** How many mails stand so. */
  countMails(query: Omit<MailQuery, 'limit' | 'after'>): Promise<number>;
  /** The cases that have such mails. */
  casesWithMails(query: Pick<MailQuery, 'states' | 'units'>): Promise<string[]>;
  /** How many cases a list is about. */
  countCases(query: Omit<ListQuery, 'limit' | 'after'>): Promise<number>;
  /** Cases that the last catch-up or rebuild could not fold, the one that was noticed first comes first. */
  damagedCases(): Promise<readonly DamagedCase[]>;
}
