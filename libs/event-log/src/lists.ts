import type { Model, QueryFilter } from 'mongoose';
import { decodeCursor, encodeCursor } from '@tte/mongo';
import type { AccountQuery, AccountView, CaseTimes, ListQuery, OrderedTask, Page, CaseView } from './port.js';
import type { Models, StoredAccount, StoredCase, StoredTask } from './store/models.js';
import { fromStored, toAccountView } from './store/projection-store.js';

type Stored = StoredCase | StoredAccount;

interface PageOf<Document extends Stored> {
  readonly filter: Record<string, unknown>;
  /** A text field; ties are broken by `_id`, in the same direction. */
  readonly key: string & keyof Document;
  readonly direction: 1 | -1;
  readonly limit: number;
  readonly after: string | undefined;
}

/** Cases, newest first. */
export async function listCases(models: Models, query: ListQuery): Promise<Page<CaseView>> {
  const { limit, after } = query;
  const page = { filter: filterOf(query), key: 'submittedAt', direction: -1, limit, after } as const;
  return pageOf(models.cases, page, toCaseView);
}

/** How many cases there are in such a list. */
export const countCases = ({ cases }: Models, query: Selecting): Promise<number> =>
  cases.countDocuments(filterOf(query) as QueryFilter<StoredCase>);

type Selecting = Omit<ListQuery, 'limit' | 'after'>;

function filterOf(query: Selecting): Record<string, unknown> {
  const { procedure, open, status, step, waitingOn, caseIds: ids, sinceBefore, owedBefore } = query;
  const unit = unitsOf(query);
  const since = before(sinceBefore);
  // Only what the office owes has a due time.
  const overdue = owedBefore !== undefined && [
    { since: { $lt: owedBefore.usual }, dueAt: { $gt: '' }, urgent: { $ne: true } },
    { since: { $lt: owedBefore.urgent }, dueAt: { $gt: '' }, urgent: true },
    { overdueSince: { $gt: '' } },
  ];
  return {
    ...given({ procedure, open, status, step, waitingOn, unit, since, _id: ids && { $in: ids } }),
    ...(overdue && { $and: [{ $or: overdue }] }),
  };
}

/** Beyond it the driver would ask for a second batch. */
const PER_COMMAND = 10_000;

/** These tasks, as far as they are open. */
export async function tasksOf({ tasks }: Models, ids: readonly string[]): Promise<readonly OrderedTask[]> {
  const filter = { _id: { $in: [...ids] } };
  return (await tasks.find(filter).batchSize(PER_COMMAND).lean<StoredTask[]>()).map(fromStored);
}

/** The `seq` of all open tasks; the filter, which all fit, lets an index answer without a look at the documents. */
export const taskSeqs = ({ tasks }: Models): Promise<ReadonlyMap<string, number>> =>
  seqsIn(tasks, { seq: { $gt: 0 } });

/** How far each of these cases has come. */
export const seqsOf = ({ cases }: Models, ids: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  seqsIn(cases, { _id: { $in: [...ids] } });

async function seqsIn<Document extends Stored | StoredTask>(
  model: Model<Document>,
  filter: Record<string, unknown>,
): Promise<ReadonlyMap<string, number>> {
  const stored = await model
    .find(filter as QueryFilter<Document>, { seq: 1 })
    .batchSize(PER_COMMAND)
    .lean<Pick<Document, '_id' | 'seq'>[]>();
  return new Map(stored.map(({ _id, seq }) => [_id, seq]));
}

/** Where an account names its case, and those that renewed or revoked it. */
const CASES_OF_ACCOUNT = ['_id', 'renewals.caseId', 'lapsed.caseId', 'ended.caseId'];

/** Account holders, the latest certificate first. */
export async function listAccounts(models: Models, query: AccountQuery): Promise<Page<AccountView>> {
  const { caseIds: ids, endedBefore, endsFrom, ended, limit, after } = query;
  const unit = unitsOf(query);
  const filter = {
    issuedAt: { $gt: '' },
    ...given({ unit }),
    ...all([
      ids !== undefined && {
        $or: CASES_OF_ACCOUNT.map((field) => ({ [field]: { $in: ids } })),
      },
      endedBefore !== undefined && {
        $or: [
          { validUntil: before(endedBefore), 'renewals.validUntil': { $not: { $gte: endedBefore } } },
          { 'ended.at': before(endedBefore) },
        ],
      },
      endsFrom !== undefined && {
        $or: [{ validUntil: { $gte: endsFrom } }, { 'renewals.validUntil': { $gte: endsFrom } }],
      },
    ]),
    ...(ended !== undefined && { 'ended.at': { $exists: ended } }),
  };
  const page = { filter, key: 'issuedAt', direction: -1, limit, after } as const;
  return pageOf(models.accounts, page, toAccountView);
}

const TIMES =
  'procedure status open step waitingOn since dueAt overdueSince urgent unit submittedAt waitPeriods';

/** Times of every open case, and of those that were closed since. */
export async function listTimes({ cases }: Models, since: string): Promise<readonly CaseTimes[]> {
  const filter = { $or: [{ open: true }, { open: false, since: { $gte: since } }] };
  const found = await cases.find(filter, TIMES).lean<(Omit<CaseTimes, 'caseId'> & { _id: string })[]>();
  return found.map(({ _id: caseId, ...times }) => ({ caseId, ...times }));
}

/** The view of a stored case. */
export function toCaseView(stored: StoredCase): CaseView {
  const { task: _task, revision: _revision, ...view } = fromStored(stored);
  return view;
}

async function pageOf<Document extends Stored, Item>(
  model: Model<Document>,
  { filter, key, direction, limit, after }: PageOf<Document>,
  toItem: (document: Document) => Item,
): Promise<Page<Item>> {
  const beyond = direction === 1 ? '$gt' : '$lt';
  const position = after === undefined ? undefined : decodeCursor(after);
  const rest = position && {
    $or: [{ [key]: { [beyond]: position.key } }, { [key]: position.key, _id: { [beyond]: position.id } }],
  };
  const found = await model
    .find({ ...filter, ...rest } as QueryFilter<Document>)
    .sort({ [key]: direction, _id: direction })
    .limit(limit + 1)
    .lean<Document[]>();
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const next = last && encodeCursor({ key: String(last[key]), id: last._id });
  return { items: page.map(toItem), ...(next !== undefined && { next }) };
}

const before = (time: string | undefined) => (time === undefined ? undefined : { $lt: time });

/** All of these conditions, as far as they are given. */
function all(conditions: readonly (Record<string, unknown> | false)[]) {
  const given = conditions.filter((condition) => condition !== false);
  return given.length > 0 && { $and: given };
}

const unitsOf = ({ unit, units }: Pick<ListQuery, 'unit' | 'units'>) =>
  units ? { $in: units.filter((one) => unit === undefined || one === unit) } : unit;

const given = (filter: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
