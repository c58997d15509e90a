/** A refusal of somebody unknown. */
export interface AnonymousRefusal {
  readonly code: string;
  readonly route: string;
  readonly requestId: string;
}

const SPAN_MS = 1_000;

interface Open {
  readonly last: AnonymousRefusal;
  readonly count: number;
  readonly timer: NodeJS.Timeout;
}

/** Counts refusals of unknown callers, so that a flood of them makes at most one entry a second per code and route. */
export class Tally {
  readonly #open = new Map<string, Open>();

  /** @param record takes the first at once, and those of each second after it together */
  constructor(private readonly record: (refusal: AnonymousRefusal, count: number) => void) {}

  add(refusal: AnonymousRefusal): void {
    const key = `${refusal.code} ${refusal.route}`;
    const open = this.#open.get(key);
    if (open) {
      this.#open.set(key, { ...open, last: refusal, count: open.count + 1 });
      return;
    }
    this.record(refusal, 1);
    this.begin(key, refusal);
  }

  /** Records what has been counted so far. */
  flush(): void {
    for (const [key, { timer }] of [...this.#open]) {
      clearTimeout(timer);
      this.end(key);
    }
  }

  private begin(key: string, last: AnonymousRefusal): void {
    const timer = setTimeout(() => {
      if (this.end(key)) this.begin(key, last);
    }, SPAN_MS).unref();
    this.#open.set(key, { last, count: 0, timer });
  }

  /** True when there was something to record. */
  private end(key: string): boolean {
    const open = this.#open.get(key);
    this.#open.delete(key);
    if (!open || open.count === 0) return false;
    this.record(open.last, open.count);
    return true;
  }
}
