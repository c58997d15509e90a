import { createRequire } from 'node:module';
import type { Command } from './op-msg.ts';

interface Privilege {
  readonly resource: { readonly db: string; readonly collection: string };
  readonly actions: readonly string[];
}

export type Role = 'gateway' | 'worker';

/** The roles that production's MongoDB gets. */
const { roles } = createRequire(import.meta.url)('../../../docker/mongo/privileges.cjs') as {
  readonly roles: Readonly<Record<Role, readonly Privilege[]>>;
};

/** What each command asks for (https://www.mongodb.com/docs/manual/reference/privilege-actions/). */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['find', 'getMore', 'aggregate', 'count', 'distinct'].map((name) => [name, ['find']]),
  ),
  insert: ['insert'],
  update: ['update'],
  delete: ['remove'],
  createIndexes: ['createIndex'],
  listIndexes: ['listIndexes'],
};
/** What every connection may do. */
const FREE = [
  'hello',
  'ismaster',
  'isMaster',
  'ping',
  'endSessions',
  'killCursors',
  'buildInfo',
  'connectionStatus',
  'abortTransaction',
];

/** Says what of a command the role may not do, such as `update events`; undefined when it may do all. */
export function refusalFor(role: Role): (command: Command) => string | undefined {
  const allowed = new Map(
    roles[role].map(({ resource, actions }) => [resource.collection, new Set(actions)]),
  );
  return (command) => {
    if (FREE.includes(command.name)) return undefined;
    const { collection = '-' } = command;
    const action = actionsOf(command).find((wanted) => !allowed.get(collection)?.has(wanted));
    return action && `${action} ${collection}`;
  };
}

function actionsOf({ name, document }: Command): readonly string[] {
  const upserts = (changes: unknown): boolean =>
    Array.isArray(changes) && changes.some((change: { upsert?: boolean }) => change.upsert);
  if (name === 'update') return upserts(document['updates']) ? ['update', 'insert'] : ['update'];
  if (name !== 'findAndModify') return ACTIONS[name] ?? [name];
  const change = document['remove'] ? 'remove' : 'update';
  return ['find', change, ...(document['upsert'] ? ['insert'] : [])];
}
