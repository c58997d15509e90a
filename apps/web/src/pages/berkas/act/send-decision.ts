import type { Action } from '@tte/domain';
import { answer, api, type Schemas } from '../../../api/client.js';
import type { Case } from '../case-query.js';
import type { DecisionDraft } from './decision-draft.js';

/** A decision as it leaves the form. */
export interface Decision {
  readonly action: Exclude<Action, 'correct'>;
  readonly post: string;
  readonly draft: DecisionDraft;
  /** The same for the same decision, however often it is sent. */
  readonly key: string;
}

type Receipt = Schemas['Receipt'];
type Route =
  'disposition' | 'completeness' | 'approval' | 'portal-revocation' | 'withdrawal' | 'nudge' | 'portal-work';

/** What is sent by a route of its own, which says all. */
const BESIDE: Readonly<Partial<Record<Action, Route>>> = {
  withdraw: 'withdrawal',
  nudge: 'nudge',
  'portal-work': 'portal-work',
};

/** The step that an outcome is of, wherever the case stands: an urgent one is disposed of later as well. */
const OF_STEP: Readonly<Partial<Record<Action, Route>>> = {
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
export const routeOf = (action: Action, status: string): Route =>
  BESIDE[action] ?? OF_STEP[action] ?? OF_STATUS[status] ?? 'approval';

/** Sends a decision to where the case stands. @throws ProblemError */
export function sendDecision(theCase: Case, { action, post, draft, key }: Decision): Promise<Receipt> {
  const { caseId, dataVersion, status } = theCase;
  const note = draft.note.trim();
  const body = {
    dataVersion,
    as: post,
    ...(note !== '' && { note }),
    ...(BESIDE[action] === undefined && { outcome: action }),
    ...(action === 'forward' && { instruction: draft.instruction }),
    ...((action === 'return' || action === 'reactivate') && { fields: draft.fields }),
    ...(action === 'reject' && { reason: draft.reason }),
  };
  const request = {
    params: { path: { caseId } },
    // Which members go with which action is the gateway's to judge; the types of the routes say the same each time.
    body: body as never,
    headers: { 'Idempotency-Key': key },
  };
  return answer(api.POST(`/api/v1/cases/{caseId}/${routeOf(action, status)}`, request));
}
