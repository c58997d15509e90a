import type { OfficeCalendar } from '@tte/domain';
import type { Connection } from 'mongoose';
import { folding } from './catch-up.js';
import { damageRecord } from './damage-record.js';
import {
  countCases,
  listAccounts,
  listCases,
  listTimes,
  seqsOf,
  taskSeqs,
  tasksOf,
  toCaseView,
} from './lists.js';
import { casesWithMails, countMails, listMails } from './mails.js';
import { reaching } from './log-failure.js';
import { logWriter } from './log-writer.js';
import type { EventLog, Registry } from './port.js';
import { projector } from './project.js';
import { eventStore } from './store/event-store.js';
import { modelsOn, type StoredAccount, type StoredCase } from './store/models.js';
import { projectionStore, toAccountView } from './store/projection-store.js';

export interface EventLogOptions {
  readonly connection: Connection;
  /** By which the projections tell when a step is due: the present one, since it changes. */
  readonly office: () => OfficeCalendar;
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
  const parts = { events, store, projector: projector(events, store, office), office };
  const writer = logWriter(parts);
  const { catchUp, rebuild } = folding({ ...parts, models, now });

  return {
    prepare: () =>
      reaching('prepare', async () => {
        for (const model of Object.values(models)) await model.createIndexes();
      }),
    append: (caseId, given, how) => reaching(caseId, () => writer.append(caseId, given, how)),
    settle: () => writer.settle(),
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
        return stored ? toAccountView(stored) : undefined;
      }),
    accounts: (query) => reaching('accounts', () => listAccounts(models, query)),
    times: (since) => reaching('times', () => listTimes(models, since)),
    mails: (query) => reaching('mails', () => listMails(models, query)),
    countCases: (query) => reaching('cases', () => countCases(models, query)),
    countMails: (query) => reaching('mails', () => countMails(models, query)),
    casesWithMails: (query) => reaching('mails', () => casesWithMails(models, query)),
    damagedCases: () => reaching('damaged cases', () => damageRecord(models.damage, now).all()),
    catchUp: () => reaching('catch-up', catchUp),
    rebuild: () => reaching('rebuild', rebuild),
  };
}
