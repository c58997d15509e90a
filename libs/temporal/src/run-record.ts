import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { MESSAGE_NAMES, type EventBatch, type MessageName, type CaseInput } from '@tte/contracts';
import type { CaseEvent } from '@tte/domain';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
type Payloads = temporal.api.common.v1.IPayloads;

const ENDS = [
  'workflowExecutionCompletedEventAttributes',
  'workflowExecutionFailedEventAttributes',
  'workflowExecutionTimedOutEventAttributes',
  'workflowExecutionCanceledEventAttributes',
  'workflowExecutionTerminatedEventAttributes',
  'workflowExecutionContinuedAsNewEventAttributes',
] as const satisfies readonly (keyof HistoryEvent)[];

/** A decision that a run took in: an accepted Update, or a Signal, which may have been refused. */
export interface TakenMessage {
  readonly name: MessageName;
  readonly commandId: string;
  readonly by: 'update' | 'signal';
  /** The post in which it was taken. */
  readonly post?: string;
}

/** What the history of one run of a case says of the case. */
export interface RunRecord {
  readonly input: CaseInput;
  readonly open: boolean;
  /**
   * The events that the run brought to the log or was about to bring, by `seq`, and those that it was given to take
   * the case up from. Every event that reached the log stands here: an activity is in history before it acts.
   */
  readonly events: readonly CaseEvent[];
  readonly messages: readonly TakenMessage[];
  /** Of the case, and of one that was to succeed it. */
  readonly caseNumbers: readonly string[];
}

/**
 * Reads the history of a run of the workflow `registration`.
 * @throws TypeError when its first event brings no case's input
 */
export function readRun(history: readonly HistoryEvent[]): RunRecord {
  const input = argumentIn(history[0]?.workflowExecutionStartedEventAttributes?.input);
  if (!isInput(input)) throw new TypeError('the history does not begin with the input of a registration');
  const events = new Map((input.resume ?? []).map((event) => [event.seq, event]));
  const messages: TakenMessage[] = [];
  const caseNumbers = [input.submission.caseNumber];
  for (const event of history) {
    const activity = event.activityTaskScheduledEventAttributes?.input;
    for (const carried of activity ? carriedBy(argumentIn(activity)) : []) events.set(carried.seq, carried);
    const { name, by, argument } = messageIn(event) ?? {};
    if (!isRecord(argument)) continue;
    const { commandId, successorStart, actor } = argument;
    const known = MESSAGE_NAMES.find((each) => each === name);
    if (known && by && typeof commandId === 'string') {
      const post = isRecord(actor) && typeof actor['post'] === 'string' ? { post: actor['post'] } : {};
      messages.push({ name: known, by, commandId, ...post });
    }
    const next = isRecord(successorStart) ? successorStart['input'] : undefined;
    if (isInput(next)) caseNumbers.push(next.submission.caseNumber);
  }
  return {
    input,
    open: !ENDS.some((end) => history.at(-1)?.[end]),
    events: [...events.values()].sort((a, b) => a.seq - b.seq),
    messages,
    caseNumbers,
  };
}

function messageIn(event: HistoryEvent) {
  const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
  if (update) return { name: update.name, by: 'update' as const, argument: argumentIn(update.args) };
  const signal = event.workflowExecutionSignaledEventAttributes;
  return signal && { name: signal.signalName, by: 'signal' as const, argument: argumentIn(signal.input) };
}

/** Activities carry a batch in their `log`; the one that only appends is given nothing else. */
function carriedBy(argument: unknown): EventBatch['events'] {
  const batch = isRecord(argument) ? (argument['log'] ?? argument) : undefined;
  return isRecord(batch) && Array.isArray(batch['events']) ? (batch['events'] as EventBatch['events']) : [];
}

function argumentIn(payloads: Payloads | null | undefined): unknown {
  const [payload] = payloads?.payloads ?? [];
  return payload && defaultPayloadConverter.fromPayload(payload);
}

function isInput(value: unknown): value is CaseInput {
  const submission = isRecord(value) ? value['submission'] : undefined;
  return isRecord(submission) && typeof submission['caseNumber'] === 'string';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
