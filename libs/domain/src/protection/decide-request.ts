import { refuseStep, type ProtectionRuling } from './refusals.js';
import { REQUEST_LAW, type RequestEvent, type RequestState } from './request.js';

/** A step that is asked for: what would be on record. */
export type RequestStep = RequestEvent;

/** What a step leads to in a request that stands so. @param at ISO 8601 */
export function decideRequest(
  step: RequestStep,
  state: RequestState | undefined,
  at: string,
): ProtectionRuling<RequestEvent> {
  const accept = () => ({ events: [step] });
  if (step.type === 'RequestReceived') {
    if (state) throw new TypeError('a request is received once');
    return isAhead(step.receivedAt, at) ? refuseStep('ahead-of-time') : accept();
  }
  if (!state) throw new TypeError('a request begins with its receipt');
  if (step.type === 'AnswerSent' || step.type === 'AnswerFailed') {
    // The machine tells how its mail fared, once.
    return state.delivery === 'due' ? accept() : { events: [] };
  }
  if (state.status === 'answered') return refuseStep('request-answered');
  if (step.type === 'RequestAnswered') {
    if (state.outcome === undefined) return refuseStep('request-undecided');
    return step.by === 'mail' && !state.hasEmail ? refuseStep('no-address') : accept();
  }
  if (step.type === 'RequestCorrected') {
    return isAhead(step.receivedAt, at) ? refuseStep('ahead-of-time') : accept();
  }
  if (state.outcome !== undefined) return refuseStep('request-decided');
  switch (step.type) {
    case 'IdentityChecked':
      return state.isIdentityChecked ? refuseStep('identity-checked-already') : accept();
    case 'RightExercised':
      if (!state.isIdentityChecked) return refuseStep('identity-unchecked');
      return REQUEST_LAW[state.kind].rights.includes(step.right)
        ? accept()
        : refuseStep('right-does-not-fit');
    case 'RequestGranted':
      if (!state.isIdentityChecked) return refuseStep('identity-unchecked');
      // What was done otherwise, as by returning an open case, is told in words.
      return state.exercised.length > 0 || step.words ? accept() : refuseStep('not-carried-out');
    case 'RequestRefused':
      return REQUEST_LAW[state.kind].grounds.includes(step.ground)
        ? accept()
        : refuseStep('ground-does-not-fit');
  }
}

const isAhead = (time: string, at: string): boolean => Date.parse(time) > Date.parse(at);
