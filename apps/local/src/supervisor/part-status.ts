import type { ProcessMark } from './process-table.js';

/**
 * `waiting` for others, `starting`, `ready`; `stopped` on request; `failed` to become ready; `died` by itself.
 * A part that died is not started again by itself: what killed it should be seen.
 */
export type PartState = 'waiting' | 'starting' | 'ready' | 'stopping' | 'stopped' | 'failed' | 'died';

/** What is known of a part from outside. */
export interface PartStatus {
  readonly name: string;
  readonly state: PartState;
  readonly external: boolean;
  readonly ports: readonly number[];
  readonly process?: ProcessMark;
  /** Milliseconds since 1970. */
  readonly since?: number;
  readonly problem?: string;
  /** Present when it was asked for. */
  readonly healthy?: boolean;
}
