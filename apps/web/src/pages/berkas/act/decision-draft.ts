import type { Held } from '../verify/comparison-findings.js';
import type { Findings } from '../verify/findings.js';
import { NO_WORDS, type DecisionWords } from '../../../ui/decision/decision-words.js';
import type { CaseAction } from './asked.js';

/** What somebody has filled in so far; it outlives a reload and a conflict. */
export interface DecisionDraft extends DecisionWords {
  readonly action?: CaseAction;
  readonly post?: string;
  /** What was found of the step's points. */
  readonly findings: Findings;
  /** What BSrE's portal holds where it differs. */
  readonly held: Held;
  /** The data that were shown when the words were written. */
  readonly dataVersion?: number;
}

export const EMPTY_DRAFT: DecisionDraft = { ...NO_WORDS, findings: {}, held: {} };
