import type { Action } from '@tte/domain';
import { NO_WORDS, type DecisionWords } from '../../../ui/decision/decision-words.js';

/** What somebody has filled in so far; it outlives a reload and a conflict. */
export interface DecisionDraft extends DecisionWords {
  readonly action?: Action;
  readonly post?: string;
  /** Ticks of the checklist of completeness. */
  readonly checked: readonly string[];
  /** The data that were shown when the words were written. */
  readonly dataVersion?: number;
}

export const EMPTY_DRAFT: DecisionDraft = { ...NO_WORDS, checked: [] };
