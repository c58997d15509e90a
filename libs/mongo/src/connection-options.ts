import type { ConnectOptions } from 'mongoose';

/** How long a program waits for the store before it gives up; milliseconds. */
export interface Patience {
  /** Until a server is found that can serve, a connection stands, or the pool has one free. */
  readonly reachMs: number;
  /** Until a command is answered. */
  readonly answerMs: number;
}

/**
 * Of a request, behind which a person waits ten seconds at most: a read that meets silence is asked twice. Of the
 * worker, whose activities Temporal repeats. Of a program that goes through the whole log.
 */
export const PATIENCE = {
  request: { reachMs: 2_500, answerMs: 3_000 },
  activity: { reachMs: 5_000, answerMs: 20_000 },
  program: { reachMs: 15_000, answerMs: 600_000 },
} as const satisfies Record<string, Patience>;

/**
 * How often the driver looks after each server. A silent one is noticed, and its connections cut, after this and
 * `reachMs`; one that is back is found after this, since mongoose holds commands back until then.
 */
const LOOK_EVERY_MS = 1_000;

/**
 * How every program of ours connects: what is acknowledged is on the disks of a majority, what is read can never be
 * taken back, and nothing waits without end. The address cannot weaken it. The driver's own `timeoutMS` does nothing
 * (mongodb 7.8), so each phase has its limit.
 */
export const connectionOptions = ({ reachMs, answerMs }: Patience) =>
  ({
    w: 'majority',
    journal: true,
    // Below the socket's limit, so that a majority that is missing is told as such.
    wtimeoutMS: Math.min(reachMs, answerMs),
    readConcernLevel: 'majority',
    serverSelectionTimeoutMS: reachMs,
    connectTimeoutMS: reachMs,
    waitQueueTimeoutMS: reachMs,
    bufferTimeoutMS: reachMs,
    socketTimeoutMS: answerMs,
    heartbeatFrequencyMS: LOOK_EVERY_MS,
    autoIndex: false,
  }) satisfies ConnectOptions & { readonly bufferTimeoutMS: number };
