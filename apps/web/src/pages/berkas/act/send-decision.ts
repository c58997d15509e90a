import { answer, api, type Schemas } from '../../../api/client.js';
import type { Case } from '../case-query.js';
import type { Findings } from '../verify/findings.js';
import type { DecisionDraft } from './decision-draft.js';
import type { CaseAction } from './asked.js';

/** A decision as it leaves the form. */
export interface Decision {
  readonly action: Exclude<CaseAction, 'correct'>;
  readonly post: string;
  readonly draft: DecisionDraft;
  /** What was found of the step's points, where the decision takes it. */
  readonly findings: Findings;
  /** The same for the same decision, however often it is sent. */
  readonly key: string;
}

type Receipt = Schemas['Receipt'];
type Route =
  | 'disposition'
  | 'completeness'
  | 'approval'
  | 'portal-revocation'
  | 'withdrawal'
  | 'nudge'
  | 'portal-work'
  | 'hold'
  | 'hold-release';

/** What is sent by a route of its own, which says all. */
const BESIDE: Readonly<Partial<Record<CaseAction, Route>>> = {
  withdraw: 'withdrawal',
  nudge: 'nudge',
  'portal-work': 'portal-work',
  hold: 'hold',
  'hold-release': 'hold-release',
};

/** The step that an outcome is of, wherever the case stands: an urgent one is disposed of later as well. */
const OF_STEP: Readonly<Partial<Record<CaseAction, Route>>> = {
  forward: 'disposition',
  complete: 'completeness',
  approve: 'approval',
  reactivate: 'approval',
  revoke: 'portal-revocation',
  keep: 'portal-revocation',
};

/** Where a case is returned or rejected, by where it stands. */
const OF_STATUS: Readonly<Record<string, Route>> = {
  'awaiting-disposition': 'disposition',
  'awaiting-completeness': 'completeness',
};

/** The route by which a decision is sent. */
export const routeOf = (action: CaseAction, status: string): Route =>
  BESIDE[action] ?? OF_STEP[action] ?? OF_STATUS[status] ?? 'approval';

/** Sends a decision to where the case stands. @throws ProblemError */
export function sendDecision(
  theCase: Case,
  { action, post, draft, findings, key }: Decision,
): Promise<Receipt> {
  const { caseId, dataVersion, status } = theCase;
  const note = draft.note.trim();
  const body = {
    dataVersion,
    as: post,
    ...(note !== '' && { note }),
    ...(BESIDE[action] === undefined && { outcome: action }),
    ...(action === 'forward' && { instruction: draft.instruction }),
    ...((action === 'return' || action === 'reactivate') && { fields: draft.fields }),
    ...(action === 'hold' && { until: draft.until }),
    ...(action === 'reject' && { reason: draft.reason }),
    ...(Object.keys(findings).length > 0 && { checks: findings, ...heldIn(draft, findings) }),
  };
  const request = {
    params: { path: { caseId } },
    // Which members go with which action is the gateway's to judge; the types of the routes say the same each time.
    body: body as never,
    headers: { 'Idempotency-Key': key },
  };
  return answer(api.POST(`/api/v1/cases/{caseId}/${routeOf(action, status)}`, request));
}

/** What BSrE holds of the points that differ. */
function heldIn({ held }: DecisionDraft, findings: Findings) {
  const told = Object.entries(held).filter(
    ([code, text]) => findings[code] === 'differs' && text.trim() !== '',
  );
  return told.length === 0 ? {} : { held: Object.fromEntries(told) };
}
