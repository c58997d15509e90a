import { Injectable, type MessageEvent } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { distinctUntilChanged, interval, map, merge, share, takeUntil, timer, type Observable } from 'rxjs';
import type { Caller } from '../auth/caller.js';
import { Problem } from '../problems/problem.js';
import { Live } from './live.js';

const STREAMS_MAX = 20;
const PING_MS = 15_000;
const STREAM_MS = 60 * 60_000;

/** The streams of events that are open: so many per caller, and none for ever. */
@Injectable()
export class Streams {
  readonly #open = new Map<string, number>();
  readonly #pings = interval(PING_MS).pipe(
    map((): MessageEvent => ({ comment: 'ping' })),
    share(),
  );

  constructor(private readonly live: Live) {}

  /**
   * Tells of versions: the present one at once, and then each one that differs from the one before. Ends when the
   * gateway stops, when the caller's authority does, and after an hour; a client then connects anew.
   * @param signal aborted when the stream is over, however it ends
   * @throws Problem `too-many-streams`
   */
  async open(
    request: FastifyRequest,
    caller: Caller,
    signal: AbortSignal,
    watch: () => Promise<Observable<number>>,
  ): Promise<Observable<MessageEvent>> {
    this.enter(caller.subject, signal);
    const versions = await watch();
    request.answered?.();
    return merge(versions.pipe(distinctUntilChanged(), map(changed)), this.#pings).pipe(
      takeUntil(timer(lifetimeOf(caller))),
      takeUntil(this.live.stopped),
    );
  }

  private enter(subject: string, signal: AbortSignal): void {
    const others = this.#open.get(subject) ?? 0;
    if (others >= STREAMS_MAX) throw new Problem('too-many-streams');
    if (signal.aborted) return;
    this.#open.set(subject, others + 1);
    signal.addEventListener('abort', () => this.leave(subject), { once: true });
  }

  private leave(subject: string): void {
    const others = (this.#open.get(subject) ?? 0) - 1;
    if (others > 0) this.#open.set(subject, others);
    else this.#open.delete(subject);
  }
}

const changed = (version: number): MessageEvent => ({
  type: 'changed',
  id: String(version),
  data: { version },
});

/** Milliseconds until the token or a mandate ends, but no more than an hour. */
function lifetimeOf({ expiresAt = Infinity, offices }: Caller): number {
  const mandates = offices.flatMap(({ mandate }) => (mandate ? [Date.parse(mandate.until)] : []));
  return Math.max(0, Math.min(STREAM_MS, Math.min(expiresAt, ...mandates) - Date.now()));
}
