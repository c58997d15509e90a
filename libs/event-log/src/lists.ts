import type { Model, QueryFilter } from 'mongoose';
import { decodeCursor, encodeCursor } from './cursor.js';
import type {
  AccountQuery,
  AccountView,
  CaseTimes,
  ListQuery,
  Page,
  RegistrationView,
  TaskQuery,
  TaskView,
} from './port.js';
import type { Models, StoredAccount, StoredRegistration, StoredTask } from './store/models.js';
import { fromStored } from './store/projection-store.js';

type Stored = StoredRegistration | StoredTask | StoredAccount;

interface PageOf<Document extends Stored> {
  readonly filter: Record<string, unknown>;
  /** A text field; ties are broken by `_id`, in the same direction. */
  readonly key: string & keyof Document;
  readonly direction: 1 | -1;
  readonly limit: number;
  readonly after: string | undefined;
}

/** Registrations, newest first. */
export async function listRegistrations(models: Models, query: ListQuery): Promise<Page<RegistrationView>> {
  const { open, status, step, waitingOn, unit, registrationIds: ids, limit, after } = query;
  const filter = given({ open, status, step, waitingOn, unit, _id: ids && { $in: ids } });
  const page = { filter, key: 'submittedAt', direction: -1, limit, after } as const;
  return pageOf(models.registrations, page, toRegistrationView);
}

/** What waits for these posts: what is due first comes first, then what has no time due, by age. */
export async function listTasks(models: Models, { posts, limit, after }: TaskQuery): Promise<Page<TaskView>> {
  const page = { filter: { post: { $in: posts } }, key: 'order', direction: 1, limit, after } as const;
  return pageOf(models.tasks, page, (stored) => {
    const { order: _order, ...task } = fromStored(stored);
    return task;
  });
}

/** Account holders, the latest certificate first. */
export async function listAccounts(models: Models, query: AccountQuery): Promise<Page<AccountView>> {
  const { unit, registrationIds: ids, endsBefore, limit, after } = query;
  const filter = given({ unit, _id: ids && { $in: ids }, validUntil: endsBefore && { $lt: endsBefore } });
  const page = { filter, key: 'issuedAt', direction: -1, limit, after } as const;
  return pageOf(models.accounts, page, fromStored);
}

const TIMES = 'status open step waitingOn since dueAt unit submittedAt spells';

/** Times of every open case, and of those that were submitted since. */
export async function listTimes({ registrations }: Models, since: string): Promise<readonly CaseTimes[]> {
  const filter = { $or: [{ open: true }, { submittedAt: { $gte: since } }] };
  const found = await registrations
    .find(filter, TIMES)
    .lean<(Omit<CaseTimes, 'registrationId'> & { _id: string })[]>();
  return found.map(({ _id: registrationId, ...times }) => ({ registrationId, ...times }));
}

/** The view of a stored registration. */
export function toRegistrationView(stored: StoredRegistration): RegistrationView {
  const { task: _task, ...view } = fromStored(stored);
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

const given = (filter: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
