import type { Connection } from 'mongoose';

/** The keys of an index in their order; 1 up, -1 down. */
export type IndexKeys = Readonly<Record<string, number>>;

/** What of a command decides which index serves it. */
export interface QueryShape {
  readonly collection: string;
  readonly equal: readonly string[];
  readonly range: readonly string[];
  readonly sort: IndexKeys;
}

type Filter = Readonly<Record<string, unknown>>;

const isOperators = (value: unknown): value is Filter =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).some((key) => key.startsWith('$'));

/** Conditions that narrow an index like an equality; the planner turns `$in` into one look for each value. */
const POINTS = ['$eq', '$in', '$all'];
const RANGES = ['$gt', '$gte', '$lt', '$lte', '$exists'];

/** The shapes of a filter: one for each branch of its `$or`, since the planner looks for an index for each. */
function shapesOf(collection: string, { $or, $and, ...filter }: Filter, sort: IndexKeys): QueryShape[] {
  if (Array.isArray($and)) {
    const branches = $and.flatMap((one: Filter) => one['$or'] as Filter[]);
    return branches.flatMap((branch) => shapesOf(collection, { ...filter, ...branch, $or }, sort));
  }
  const equal: string[] = [];
  const range: string[] = [];
  for (const [field, condition] of Object.entries(filter)) {
    const operators = isOperators(condition) ? Object.keys(condition) : ['$eq'];
    if (operators.some((one) => POINTS.includes(one))) equal.push(field);
    else if (operators.some((one) => RANGES.includes(one))) range.push(field);
  }
  const own = { collection, equal, range, sort };
  // A page's position: it narrows by the sort itself, so the order serves it.
  if (!Array.isArray($or) || Object.keys(sort).length > 0) return [own];
  return $or.flatMap((branch: Filter) => shapesOf(collection, { ...filter, ...branch }, sort));
}

/** The shapes that a command of the driver asks for; none for one that looks for nothing. */
export function shapesIn(name: string, command: Readonly<Record<string, unknown>>): QueryShape[] {
  const collection = String(command[name]);
  const plain = (filter: unknown, sort: unknown = {}) =>
    shapesOf(collection, (filter ?? {}) as Filter, Object.fromEntries(entriesOf(sort)));
  if (name === 'find') return plain(command['filter'], command['sort']);
  if (name === 'distinct' || name === 'count') return plain(command['query']);
  if (name === 'findAndModify') return plain(command['query'], command['sort']);
  if (name === 'update') return (command['updates'] as { q: Filter }[]).flatMap(({ q }) => plain(q));
  if (name === 'delete') return (command['deletes'] as { q: Filter }[]).flatMap(({ q }) => plain(q));
  if (name !== 'aggregate') return [];
  const [first, second] = command['pipeline'] as Filter[];
  const match = (first?.['$match'] ?? {}) as Filter;
  return plain(match, first?.['$sort'] ?? second?.['$sort']);
}

const entriesOf = (sort: unknown): [string, number][] =>
  sort instanceof Map ? [...(sort as Map<string, number>)] : Object.entries(sort as IndexKeys);

/**
 * Whether MongoDB's planner can answer by this index without a scan of the collection or, unless the key is one that
 * names few documents, a sort in memory: equalities first, then the sort in the index's order or wholly against it, or
 * else a range.
 */
export function isServedBy(shape: QueryShape, index: IndexKeys): boolean {
  const keys = Object.entries(index);
  let at = 0;
  while (at < keys.length && shape.equal.includes(keys[at]?.[0] ?? '')) at += 1;
  const sort = Object.entries(shape.sort).filter(([field]) => !shape.equal.includes(field));
  if (shape.equal.includes('_id') && keys[0]?.[0] === '_id') return true;
  const rest = keys.slice(at, at + sort.length);
  const isInOrder =
    rest.length === sort.length &&
    [1, -1].some((turn) =>
      rest.every(([key, way], i) => key === sort[i]?.[0] && way * turn === sort[i]?.[1]),
    );
  // An order alone would pass by all that a range leaves out, for a page as well.
  const isNarrow = shape.range.every((field) => field in index);
  if (sort.length > 0) return isInOrder && isNarrow && (at > 0 || shape.equal.length === 0);
  return at > 0 || shape.range.includes(keys[0]?.[0] ?? '');
}

/** Collects what a connection that monitors its commands asks for. */
export function watchQueries(connection: Connection): () => QueryShape[] {
  const seen = new Map<string, QueryShape>();
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    for (const shape of shapesIn(commandName, command)) seen.set(JSON.stringify(shape), shape);
  });
  return () => [...seen.values()];
}
