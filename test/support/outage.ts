import { table } from '@tte/local';
import { send, type Answer } from './door.js';
import type { OutageRequest } from './outage-requests.js';

/** How people fared in one outage. */
export interface Fared {
  readonly situation: string;
  readonly worst: number;
  readonly worstAt: string;
  readonly slowestMs: number;
  readonly slowestAt: string;
  /** What readiness said, such as `mongo down`; `ready` when all was well. */
  readonly health: string;
  /** From the return until every request was answered as it is when all is well. */
  readonly recoveryMs: number;
  readonly lastAt: string;
}

export interface Outage {
  readonly situation: string;
  begin(): Promise<unknown>;
  end(): Promise<unknown>;
}

/** Beyond it nobody waits for a recovery. */
const RECOVERY_MS = 30_000;

interface Timed {
  readonly name: string;
  readonly status: number;
  readonly ms: number;
}

const greatest = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (top, item) => (top === undefined || of(item) > of(top) ? item : top),
    undefined,
  );

/** Sends all requests together as the outage begins and once more, and then until each succeeds. */
export async function fareIn(outage: Outage, requests: readonly OutageRequest[]): Promise<Fared> {
  const timed: Timed[] = [];
  const timedSend = async (request: OutageRequest): Promise<Answer> => {
    const began = performance.now();
    const answer = await request.send();
    timed.push({ name: request.name, status: answer.status, ms: performance.now() - began });
    return answer;
  };
  await outage.begin();
  await Promise.all(requests.map(timedSend));
  const [health] = await Promise.all([
    timedSend({ name: 'health', send: () => send('GET', '/health/ready', {}), succeeded: () => true }),
    ...requests.map(timedSend),
  ]);
  await outage.end();
  const back = performance.now();
  const recovered = await Promise.all(
    requests.map(async (request) => {
      while (performance.now() - back < RECOVERY_MS) if (request.succeeded(await timedSend(request))) break;
      return { name: request.name, ms: performance.now() - back };
    }),
  );
  const worst = greatest(timed, ({ status }) => status);
  const slowest = greatest(timed, ({ ms }) => ms);
  const last = greatest(recovered, ({ ms }) => ms);
  return {
    situation: outage.situation,
    worst: worst?.status ?? 0,
    worstAt: worst?.name ?? '',
    slowestMs: slowest?.ms ?? 0,
    slowestAt: slowest?.name ?? '',
    health: healthOf(health),
    recoveryMs: last?.ms ?? 0,
    lastAt: last?.name ?? '',
  };
}

function healthOf({ body, status }: Answer): string {
  if (status === 200) return 'ready';
  const down = ['mongo', 'temporal'].filter((part) => body[part] !== 'up');
  return down.map((part) => `${part} ${String(body[part])}`).join(', ');
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** The table of all situations, as a person reads it. */
export function outageTable(all: readonly Fared[]): string {
  const rows = all.map((one) => [
    one.situation,
    `${one.worst} (${one.worstAt})`,
    `${seconds(one.slowestMs)} (${one.slowestAt})`,
    one.health,
    `${seconds(one.recoveryMs)} (${one.lastAt})`,
  ]);
  return table([['SITUATION', 'WORST STATUS', 'SLOWEST', 'HEALTH SAYS', 'RECOVERED AFTER'], ...rows]);
}
