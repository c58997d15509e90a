import type { OfficeCalendar } from '@tte/domain';
import { canonical, PER_ANSWER } from '@tte/mongo';
import type { Connection } from 'mongoose';
import { batches } from './batches.js';
import { examine } from './examine.js';
import { asWithCalendar } from './inspection/calendars.js';
import { accountFaults, changesOf, type Changes } from './inspection/accounts.js';
import type { Damage, LoggedEvent } from './port.js';
import { foldCase, type Projected } from './projections/fold-case.js';
import type { CaseDocument } from './projections/cases.js';
import { eventStore, type Head } from './store/event-store.js';
import { modelsOn, type StoredAccount, type StoredCase, type StoredTask } from './store/models.js';
import { fromStored, orderOf } from './store/projection-store.js';

/** How a case's log and its projections differ. */
export type ProjectionFault =
  | 'log-damaged'
  | 'case-missing'
  /** It lacks events that the log has. */
  | 'case-behind'
  /** It has events that the log lacks. */
  | 'case-ahead'
  | 'case-differs'
  | 'task-missing'
  | 'task-surplus'
  | 'task-differs'
  | 'account-missing'
  | 'account-surplus'
  | 'account-differs';

/** A fault, and the event that it is about. */
export interface FaultAt {
  readonly fault: ProjectionFault;
  readonly seq: number;
  /** Why the log cannot be folded. */
  readonly damage?: Damage;
}

/** A case of the log, as it was found. */
export interface InspectedCase {
  readonly caseId: string;
  readonly events: readonly LoggedEvent[];
  readonly faults: readonly FaultAt[];
}

/**
 * Compares the log with what was folded from it, and changes nothing. Cases may go on meanwhile: a fault can be one of
 * the moment, and only what is found again later is one.
 */
export interface LogInspection {
  /** Every case of the log, in batches; memory does not grow with their number. */
  batches(): AsyncIterable<readonly string[]>;
  /** These cases; one of which the log has no event is left out. */
  inspect(caseIds: readonly string[]): Promise<readonly InspectedCase[]>;
  /** Documents of cases that the log does not know: their case, and in which projection. */
  unknown(): AsyncIterable<{ readonly caseId: string; readonly projection: string }>;
  /** Those of these cases of which the log has an event. */
  known(caseIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * @param calendars every one by which something may have been folded, the present one first: what was folded before days
 *   off were added stands as it was until its case goes on
 */
export function createLogInspection(
  connection: Connection,
  calendars: readonly OfficeCalendar[],
): LogInspection {
  const models = modelsOn(connection);
  const events = eventStore(models, () => new Date());

  async function inspect(caseIds: readonly string[]): Promise<readonly InspectedCase[]> {
    const ids = { _id: { $in: [...caseIds] } };
    // The documents first: a log that is read after them holds all that they know.
    const [cases, tasks] = await Promise.all([
      models.cases.find(ids).lean<StoredCase[]>(),
      models.tasks.find(ids).lean<StoredTask[]>(),
    ]);
    const documents = new Map(cases.map((stored) => [stored._id, documentOf(stored)]));
    const stored = new Map(tasks.map((task) => [task._id, task]));
    const read = await Promise.all(caseIds.map((caseId) => events.after(caseId, 0)));
    const folded = caseIds.map((caseId, index) =>
      foldedOf({ caseId, events: read[index] ?? [], document: documents.get(caseId) }, calendars),
    );
    const changes = await changesOf(
      models.accounts,
      folded.flatMap(({ projected }) => projected ?? []),
      caseIds,
    );
    return folded.flatMap((one) =>
      one.events.length === 0 ? [] : [withFaults(one, stored.get(one.caseId), changes)],
    );
  }

  async function* unknown() {
    const { cases, tasks, accounts, damage } = models;
    for (const [projection, model] of Object.entries({ cases, tasks, accounts, damaged_cases: damage })) {
      const all = (model as typeof cases)
        .find({}, { _id: 1 })
        .lean<Head[]>()
        .cursor({ batchSize: PER_ANSWER });
      for await (const batch of batches(all)) {
        const ids = batch.map(({ _id }) => _id);
        const known = await events.known(ids);
        for (const caseId of ids) if (!known.has(caseId)) yield { caseId, projection };
      }
    }
    // What a case is said to have done to another one's account.
    const changed = accounts.find({
      $or: [{ ended: { $exists: true } }, { lapsed: { $exists: true } }, { renewals: { $exists: true } }],
    });
    for await (const batch of batches(changed.lean<StoredAccount[]>().cursor({ batchSize: PER_ANSWER }))) {
      const by = batch.flatMap(changersOf);
      const known = await events.known(by);
      for (const caseId of by) if (!known.has(caseId)) yield { caseId, projection: 'accounts' };
    }
  }

  return {
    async *batches() {
      for await (const heads of batches(events.heads())) yield heads.map(({ _id }) => _id);
    },
    inspect,
    unknown,
    known: (caseIds) => events.known(caseIds),
  };
}

const changersOf = ({ ended, lapsed, renewals = [] }: StoredAccount): readonly string[] =>
  [ended, lapsed, ...renewals].flatMap((change) => (change ? [change.caseId] : []));

function documentOf(stored: StoredCase): CaseDocument {
  const { revision: _revision, ...document } = fromStored(stored);
  return document;
}

interface Found {
  readonly caseId: string;
  readonly events: readonly LoggedEvent[];
  readonly document: CaseDocument | undefined;
}
interface Folded extends Found {
  readonly faults: readonly FaultAt[];
  /** What the document's events fold to, where they do. */
  readonly projected?: Projected;
}

/** Folds the events that the document has, and says how it differs; the task and the account are judged by the same. */
function foldedOf(found: Found, calendars: readonly OfficeCalendar[]): Folded {
  const { events, document } = found;
  const [present] = calendars;
  if (!present || events.length === 0) return { ...found, faults: [] };
  const outcome = examine(events, events.length, present);
  if (!('projected' in outcome)) {
    return { ...found, faults: [{ fault: 'log-damaged', seq: outcome.seq, damage: outcome.code }] };
  }
  if (!document) return { ...found, faults: [{ fault: 'case-missing', seq: 1 }] };
  const { seq } = document;
  if (seq > events.length) return { ...found, faults: [{ fault: 'case-ahead', seq: events.length + 1 }] };
  const behind = seq < events.length ? [{ fault: 'case-behind' as const, seq: seq + 1 }] : [];
  const views = calendars.map((office) => foldCase(undefined, events.slice(0, seq), office)).filter(isThere);
  const [projected] = views;
  if (!projected) return { ...found, faults: [{ fault: 'case-differs', seq }] };
  const asNow = asWithCalendar(
    document,
    views.map(({ view }) => view),
  );
  const differs =
    canonical(asNow) === canonical(projected.view) ? [] : [{ fault: 'case-differs' as const, seq }];
  return { ...found, projected, faults: [...behind, ...differs] };
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

function withFaults(
  { caseId, events, document, faults, projected }: Folded,
  task: StoredTask | undefined,
  changes: Changes,
): InspectedCase {
  if (!document || !projected) return { caseId, events, faults };
  const at = (fault: ProjectionFault): FaultAt => ({ fault, seq: document.seq });
  return {
    caseId,
    events,
    faults: [
      ...faults,
      ...taskFaults(document, task).map(at),
      ...accountFaults(caseId, projected, changes).map(at),
    ],
  };
}

/** The stored task is its document's, which was compared with the log. */
function taskFaults({ task }: CaseDocument, stored: StoredTask | undefined): readonly ProjectionFault[] {
  if (!stored) return task ? ['task-missing'] : [];
  if (!task) return ['task-surplus'];
  return canonical(fromStored(stored)) === canonical({ ...task, order: orderOf(task) })
    ? []
    : ['task-differs'];
}
