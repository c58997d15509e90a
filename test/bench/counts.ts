import { requestJson } from '@tte/local';
import type { Connection } from 'mongoose';

/** What the whole product has asked of others so far; the difference of two is what some work took. */
export interface Counts {
  readonly mongoCommands: number;
  readonly outsideCalls: number;
}

/** Data commands by the names of the stand-in, and by those of a real mongod's `opcounters`. */
const DATA = [
  'find',
  'query',
  'insert',
  'update',
  'delete',
  'findAndModify',
  'aggregate',
  'count',
  'getMore',
  'getmore',
];
const OUTSIDE = ['bsre', 'siasn', 'simpeg'];

const sum = (counters: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  names.reduce((total, name) => total + Number(counters[name] ?? 0), 0);

export async function countsNow(store: Connection, sandboxUrl: string): Promise<Counts> {
  const status = await store.db?.admin().serverStatus();
  const calls = await requestJson<Record<string, number>>(`${sandboxUrl}/control/calls`, 'GET calls');
  const opcounters = (status?.['opcounters'] ?? {}) as Record<string, unknown>;
  return { mongoCommands: sum(opcounters, DATA), outsideCalls: sum(calls, OUTSIDE) };
}
