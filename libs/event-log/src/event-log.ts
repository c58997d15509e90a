import type { OfficeCalendar } from '@tte/domain';
import type { Connection } from 'mongoose';
import QuickLRU from 'quick-lru';
import { appendToLog } from './append.js';
import { folding } from './catch-up.js';
import { damageRecord } from './damage-record.js';
import { listAccounts, listCases, listTimes, seqsOf, taskSeqs, tasksOf, toCaseView } from './lists.js';
import { reaching } from './log-failure.js';
import type { EventLog, LoggedEvent, Registry } from './port.js';
import { projector } from './project.js';
import { eventStore } from './store/event-store.js';
import { modelsOn, type StoredAccount, type StoredCase } from './store/models.js';
import { fromStored, projectionStore, type Standing } from './store/projection-store.js';

export interface EventLogOptions {
  readonly connection: Connection;
  /** By which the projections tell when a step is due. */
  readonly office: OfficeCalendar;
  /** The clock of this process: when events are logged, and damage is noticed. */
  readonly now?: () => Date;
}

/**
 * Cases whose end this process remembers at least; about 10 KiB each.
 * Why: docs/decisions/0053-the-end-of-a-log-is-remembered.md
 */
const KNOWN_ENDS = 500;

/** What this process made of a case's log and document last. Another writer may have gone on since; keys tell. */
interface KnownEnd {
  readonly last: LoggedEvent;
  readonly standing: Standing;
}

/** The event log of an installation, in MongoDB. Every method throws LogError `store-unavailable` in an outage. */
export function createEventLog({
  connection,
  office,
  now = () => new Date(),
}: EventLogOptions): EventLog & Registry {
  const models = modelsOn(connection);
  const events = eventStore(models, now);
  const store = projectionStore(models);
  const projections = projector(events, store, office);
  const ends = new QuickLRU<string, KnownEnd>({ maxSize: KNOWN_ENDS });
  const { catchUp, rebuild } = folding({ models, events, store, projector: projections, office, now });

  return {
    prepare: () =>
      reaching('prepare', async () => {
        for (const model of Object.values(models)) await model.createIndexes();
      }),
    append: (caseId, given, signal) =>
      reaching(caseId, async () => {
        if (given.length === 0) return;
        const end = ends.get(caseId);
        // Whatever goes wrong now, what was known may be why.
        ends.delete(caseId);
        const seq = given[0]?.seq ?? 1;
        const known = end?.last.seq === seq - 1 ? end : undefined;
        const [logged, read] = await Promise.all([
          appendToLog(events, caseId, given, { last: known?.last, signal }),
          known || seq === 1 ? undefined : store.standing(caseId),
        ]);
        const knownFold = { standing: known?.standing ?? read, events: logged };
        const standing = await projections.project(caseId, knownFold, signal);
        const last = logged.at(-1);
        if (last && standing?.document.seq === last.seq) ends.set(caseId, { last, standing });
      }),
    eventsOf: (caseId) => reaching(caseId, () => events.after(caseId, 0)),
    caseView: (caseId) =>
      reaching(caseId, async () => {
        const stored = await models.cases.findById(caseId).lean<StoredCase>();
        return stored ? toCaseView(stored) : undefined;
      }),
    cases: (query) => reaching('cases', () => listCases(models, query)),
    taskSeqs: () => reaching('tasks', () => taskSeqs(models)),
    tasks: (caseIds) => reaching('tasks', () => tasksOf(models, caseIds)),
    seqs: (caseIds) => reaching('seqs', () => seqsOf(models, caseIds)),
    account: (caseId) =>
      reaching(caseId, async () => {
        const stored = await models.accounts.findById(caseId).lean<StoredAccount>();
        return stored ? fromStored(stored) : undefined;
      }),
    accounts: (query) => reaching('accounts', () => listAccounts(models, query)),
    times: (since) => reaching('times', () => listTimes(models, since)),
    damagedCases: () => reaching('damaged cases', () => damageRecord(models.damage, now).all()),
    catchUp: () => reaching('catch-up', catchUp),
    rebuild: () => reaching('rebuild', rebuild),
  };
}
