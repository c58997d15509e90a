import type { Draws } from './seeded.js';

/** What befalls a process: `stop` is SIGSTOP and later SIGCONT, `restart` a stop in order. */
const DEEDS = ['kill', 'stop', 'restart'] as const;

/** One fault: a process is away from a random moment on. */
export interface Fault {
  readonly does: (typeof DEEDS)[number];
  /** Whom it befalls, by name. */
  readonly part: string;
  /** Milliseconds of rest before it. */
  readonly afterMs: number;
  /** Milliseconds for which the process is away. */
  readonly awayMs: number;
}

export const PARTS = ['worker', 'gateway', 'mongo', 'temporal', 'mailbox', 'sandbox'] as const;

const STOPPED_MS = 30_000;

const faultOf = (draws: Draws, part: string, does: Fault['does'], stoppedMs = STOPPED_MS): Fault => ({
  does,
  part,
  afterMs: draws.between(0, 4_000),
  awayMs: does === 'stop' ? stoppedMs : does === 'kill' ? draws.between(0, 3_000) : 0,
});

/** Every deed to every part, in any order. */
export const everyFault = (draws: Draws): readonly Fault[] =>
  draws
    .shuffled(PARTS.flatMap((part) => DEEDS.map((does) => [part, does] as const)))
    .map(([part, does]) => faultOf(draws, part, does));

/** What fits into a minute: the three that decisions pass are killed, one of the others is away for a while. */
export const fewFaults = (draws: Draws): readonly Fault[] =>
  draws
    .shuffled([
      ['worker', 'kill'],
      ['gateway', 'kill'],
      ['mongo', 'kill'],
      [draws.pick(['temporal', 'mailbox', 'sandbox']), draws.pick(DEEDS)],
    ] as const)
    .map(([part, does]) => faultOf(draws, part, does, 4_000));

/** Two of the workers and one of the gateways are killed, one of each is stopped. */
export function faultsOfSeveral(draws: Draws, workers: readonly string[], gateways: readonly string[]) {
  const [first, second, third] = draws.shuffled(workers);
  const [door, otherDoor] = draws.shuffled(gateways);
  return draws
    .shuffled([
      [first, 'kill'],
      [second, 'kill'],
      [third, 'stop'],
      [door, 'kill'],
      [otherDoor, 'stop'],
    ] as const)
    .map(([part = '', does]) => faultOf(draws, part, does));
}
