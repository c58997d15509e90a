import type { Worker } from 'node:worker_threads';

/** What a thread may take for one input. */
interface Allowance {
  readonly cpuMs: number;
  readonly bytes: number;
}

/** The input took more processor time or memory than it may. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

const LOOK_MS = 25;
/**
 * A thread that does next to nothing over so many looks waits for what never comes. Looks are counted, not time: they
 * stop when the machine does, and being asked costs the thread itself a part of this.
 */
const STALLED = { looks: 400, cpuMs: 50 };

/**
 * Looks at a thread while it works, and tells once when it has taken too much. A thread's own limits leave out its
 * buffers, which are most of what a file can make it take, and know no time at all.
 * @returns what ends the watching
 */
export function watched(worker: Worker, { cpuMs, bytes }: Allowance, tell: () => void): () => void {
  const before = cpuOf(worker);
  let [used, looks, usedAtStart] = [0, 0, 0];
  const look = async (): Promise<void> => {
    const [began, now, heap] = await Promise.all([before, cpuOf(worker), heapOf(worker)]);
    used = now - began;
    if (used > cpuMs || heap > bytes) tell();
  };
  const timer = setInterval(() => {
    void look();
    looks += 1;
    if (looks % STALLED.looks !== 0) return;
    if (used - usedAtStart < STALLED.cpuMs) tell();
    usedAtStart = used;
  }, LOOK_MS);
  return () => clearInterval(timer);
}

/** In milliseconds; none for a thread that has not begun yet or is over. */
const cpuOf = (worker: Worker): Promise<number> =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1_000,
    () => 0,
  );

const heapOf = (worker: Worker): Promise<number> =>
  worker.getHeapStatistics().then(
    ({ total_heap_size, external_memory }) => total_heap_size + external_memory,
    () => 0,
  );
