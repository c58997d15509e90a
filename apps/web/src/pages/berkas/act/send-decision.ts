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
type Step = 'disposition' | 'completeness' | 'approval' | 'withdrawal' | 'nudge' | 'portal-work';

const BESIDE: Readonly<Partial<Record<Action, Step>>> = {
  withdraw: 'withdrawal',
  nudge: 'nudge',
  'portal-work': 'portal-work',
};

const routeOf = (action: Action, status: string): Step =>
  BESIDE[action] ??
  (status === 'awaiting-disposition'
    ? 'disposition'
    : status === 'awaiting-completeness'
      ? 'completeness'
      : 'approval');

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
    // Which members go with which action is the gateway's to judge; the types of six routes say the same six times.
    body: body as never,
    headers: { 'Idempotency-Key': key },
  };
  return answer(api.POST(`/api/v1/cases/{caseId}/${routeOf(action, status)}`, request));
}
