/** More than a writer needs from the end of one operation to its call of the next. */
const TURNS = 40;

/** An operation that a writer waits for: it takes effect when the schedule says so. */
interface Pending {
  readonly go: () => void;
}

/** Holds back every operation of every writer, and lets them happen one by one in the order of a schedule. */
export class Schedule {
  readonly #pending: Pending[] = [];
  readonly #done = new Map<string, number>();
  /** The number of operations that could have been chosen, at each step so far. */
  readonly alternatives: number[] = [];

  /** @param choose which of so many pending operations happens next; `lifetimes`: how many operations a writer gets. */
  constructor(
    private readonly choose: (step: number, many: number) => number,
    private readonly lifetimes: Readonly<Record<string, number>> = {},
  ) {}

  operation<Result>(writer: string, effect: () => Result): Promise<Result> {
    const done = (this.#done.get(writer) ?? 0) + 1;
    this.#done.set(writer, done);
    // A dead writer waits for ever.
    if (done > (this.lifetimes[writer] ?? Infinity)) return new Promise(() => undefined);
    return new Promise((resolve, reject) => {
      const go = () => {
        try {
          resolve(effect());
        } catch (error) {
          reject(error as Error);
        }
      };
      this.#pending.push({ go });
    });
  }

  /** Ends when no writer waits for anything. */
  async run(): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
      if (this.#pending.length === 0) return;
      const index = this.choose(this.alternatives.length, this.#pending.length);
      this.alternatives.push(this.#pending.length);
      this.#pending.splice(index, 1)[0]?.go();
    }
  }
}

/** Runs under every schedule there is; answers how many. */
export async function everySchedule(
  run: (choose: (step: number, many: number) => number) => Promise<Schedule>,
): Promise<number> {
  let path: number[] = [];
  for (let count = 1; ; count += 1) {
    const { alternatives } = await run((step) => path[step] ?? 0);
    const taken = alternatives.map((_many, step) => path[step] ?? 0);
    const last = alternatives.findLastIndex((many, step) => (taken[step] ?? 0) + 1 < many);
    if (last < 0) return count;
    path = [...taken.slice(0, last), (taken[last] ?? 0) + 1];
  }
}
