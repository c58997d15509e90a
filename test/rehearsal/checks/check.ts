import type { Composition } from '../composition.ts';

/** One line of the result. */
export interface Row {
  readonly check: string;
  readonly passed: boolean;
  /** It failed otherwise than by taking too long. */
  readonly broken?: true;
  readonly seconds: number;
  /** Seconds it may take at most, where that is asked for. */
  readonly bar?: number;
  /** What was seen, or why it failed. */
  readonly seen: string;
}

/** What a check found; it throws when something is not as it should be. */
export interface Finding {
  readonly seen: string;
  /** Measured by the check itself, where that is another time than its whole run. */
  readonly seconds?: number;
}

export interface Check {
  readonly name: string;
  readonly bar?: number;
  /** Without it the others can see nothing. */
  readonly needed?: true;
  readonly run: (composition: Composition) => Promise<Finding>;
}
