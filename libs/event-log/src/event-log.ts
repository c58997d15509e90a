import type { OfficeCalendar } from '@tte/domain';
import type { Connection } from 'mongoose';
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
import type { EventLog, Registry } from './port.js';
import { projector } from './project.js';
import { eventStore } from './store/event-store.js';
import { modelsOn, type StoredAccount, type StoredLetter, type StoredRegistration } from './store/models.js';
import { fromStored, projectionStore } from './store/projection-store.js';

export interface EventLogOptions {
  readonly connection: Connection;
  /** By which the projections tell when a step is due. */
  readonly office: OfficeCalendar;
  /** The clock of this process: when events are logged, and damage is noticed. */
  readonly now?: () => Date;
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
  const { catchUp, rebuild } = folding({ models, events, store, projector: projections, office, now });

  return {
    prepare: () =>
      reaching('prepare', async () => {
        for (const model of Object.values(models)) await model.createIndexes();
      }),
    append: (registrationId, given, signal) =>
      reaching(registrationId, async () => {
        if (given.length === 0) return;
        const [logged, standing] = await Promise.all([
          appendToLog(events, registrationId, given, signal),
          store.standing(registrationId),
        ]);
        await projections.project(registrationId, { standing, events: logged }, signal);
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
