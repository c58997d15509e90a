import type { Action } from '@tte/domain';
import type { Lacks } from '../../../ui/decision/decision-words.js';
import type { Case } from '../case-query.js';
import { comparesRegister, findingsOf, isDiffering, openPoints, type Findings } from '../verify/findings.js';
import type { DecisionDraft } from './decision-draft.js';

/** How the points of a step go along with a decision. */
export interface LookedAt {
  /** `ticked`: in order or not said; `compared`: in order or not; `none`: not asked for. */
  readonly way: 'ticked' | 'compared' | 'none';
  readonly isOptional: boolean;
  readonly findings: Findings;
  readonly lacks: Lacks;
}

const NOT_ASKED: LookedAt = { way: 'none', isOptional: true, findings: {}, lacks: {} };
/** What rests on every point of the list. */
const NEEDING: readonly Action[] = ['complete', 'approve'];
const TAKING: readonly Action[] = [...NEEDING, 'forward', 'reactivate'];

/** What somebody looked at for a decision, and what is missing of it; of other data it is looked at anew. */
export function lookedAt(theCase: Case, action: Action, post: string, draft: DecisionDraft): LookedAt {
  const { checklist, waitingOn, dataVersion } = theCase;
  if (!TAKING.includes(action) || post !== waitingOn || checklist.length === 0) return NOT_ASKED;
  const isOfOtherData = draft.dataVersion !== undefined && draft.dataVersion !== dataVersion;
  const findings = findingsOf(checklist, isOfOtherData ? {} : draft.findings);
  const isOptional = !NEEDING.includes(action);
  const way = comparesRegister(theCase) ? 'compared' : 'ticked';
  if (isOptional) return { way, isOptional, findings, lacks: {} };
  const needsNote = isDiffering(theCase, findings) && draft.note.trim() === '';
  return {
    way,
    isOptional,
    findings,
    lacks: {
      ...(openPoints(checklist, findings) > 0 && { findings: 'Catat hasil setiap butir sebelum memutus.' }),
      ...(needsNote && { note: 'Ada data yang berbeda. Tuliskan mengapa tetap disetujui.' }),
    },
  };
}
