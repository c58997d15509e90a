import type { OfficeCalendar } from '@tte/domain';
import type { Connection } from 'mongoose';
import QuickLRU from 'quick-lru';
import { appendToLog } from './append.js';
import { folding } from './catch-up.js';
import { damageRecord } from './damage-record.js';
import {
  listAccounts,
  listRegistrations,
  listTimes,
  seqsOf,
  taskSeqs,
  tasksOf,
  toRegistrationView,
} from './lists.js';
import { reaching } from './log-failure.js';
import type { EventLog, LoggedEvent, Registry } from './port.js';
import { projector } from './project.js';
import { eventStore } from './store/event-store.js';
import { modelsOn, type StoredAccount, type StoredLetter, type StoredRegistration } from './store/models.js';
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
    append: (registrationId, given, signal) =>
      reaching(registrationId, async () => {
        if (given.length === 0) return;
        const end = ends.get(registrationId);
        // Whatever goes wrong now, what was known may be why.
        ends.delete(registrationId);
        const seq = given[0]?.seq ?? 1;
        const known = end?.last.seq === seq - 1 ? end : undefined;
        const [logged, read] = await Promise.all([
          appendToLog(events, registrationId, given, { last: known?.last, signal }),
          known || seq === 1 ? undefined : store.standing(registrationId),
        ]);
        const inHand = { standing: known?.standing ?? read, events: logged };
        const standing = await projections.project(registrationId, inHand, signal);
        const last = logged.at(-1);
        if (last && standing?.document.seq === last.seq) ends.set(registrationId, { last, standing });
      }),
    read: (registrationId) => reaching(registrationId, () => events.after(registrationId, 0)),
    registration: (registrationId) =>
      reaching(registrationId, async () => {
        const stored = await models.registrations.findById(registrationId).lean<StoredRegistration>();
        return stored ? toRegistrationView(stored) : undefined;
      }),
    registrations: (query) => reaching('registrations', () => listRegistrations(models, query)),
    taskSeqs: () => reaching('tasks', () => taskSeqs(models)),
    tasks: (registrationIds) => reaching('tasks', () => tasksOf(models, registrationIds)),
    seqs: (registrationIds) => reaching('seqs', () => seqsOf(models, registrationIds)),
    account: (registrationId) =>
      reaching(registrationId, async () => {
        const stored = await models.accounts.findById(registrationId).lean<StoredAccount>();
        return stored ? fromStored(stored) : undefined;
      }),
    accounts: (query) => reaching('accounts', () => listAccounts(models, query)),
    times: (since) => reaching('times', () => listTimes(models, since)),
    letters: (registrationId) =>
      reaching(registrationId, async () => {
        const stored = await models.letters.find({ registrationId }).sort({ seq: 1 }).lean<StoredLetter[]>();
        return stored.map(({ _id, ...letter }) => letter);
      }),
    damagedCases: () => reaching('damaged cases', () => damageRecord(models.damage, now).all()),
    catchUp: () => reaching('catch-up', catchUp),
    rebuild: () => reaching('rebuild', rebuild),
  };
}
