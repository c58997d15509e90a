import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import {
  CLOSED_CASE_WORKFLOW,
  MESSAGE_NAMES,
  type CaseInput,
  type ClosedCaseInput,
  type EventBatch,
  type MessageName,
} from '@tte/contracts';
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
  readonly caseId: string;
  /** Absent of a run that took care of the mails of a case which had ended. */
  readonly input?: CaseInput;
  readonly open: boolean;
  /** Ended from outside: what it knew may be of a Temporal that had gone back. */
  readonly terminated: boolean;
  /**
   * The events that the run brought to the log or was about to bring, by `seq`, and those that it was given, or has
   * read, to take the case up from. Every event that reached the log stands here: an activity is in history before it
   * acts.
   */
  readonly events: readonly CaseEvent[];
  /** `seq` of the last event of which an activity has told that the log has it; 0 for none. */
  readonly acknowledged: number;
  readonly messages: readonly TakenMessage[];
  /** Of the case, and of one that was to succeed it. */
  readonly caseNumbers: readonly string[];
}

/**
 * Reads the history of a run of a case's workflow, or of `closedCase`.
 * @throws TypeError when its first event brings neither's input
 */
export function readRun(history: readonly HistoryEvent[]): RunRecord {
  const begun = beginningOf(history[0]);
  const events = new Map(begun.resume.map((event) => [event.seq, event]));
  const messages: TakenMessage[] = [];
  const caseNumbers = [...begun.caseNumbers];
  /** What each activity carried, by the event that scheduled it. */
  const scheduled = new Map<string, readonly CaseEvent[] | 'reading'>();
  let acknowledged = begun.resume.at(-1)?.seq ?? 0;
  for (const event of history) {
    const activity = event.activityTaskScheduledEventAttributes;
    if (activity) {
      const carried = carriedBy(argumentIn(activity.input));
      const isReading = activity.activityType?.name === READING;
      scheduled.set(String(event.eventId), isReading ? 'reading' : carried);
      for (const one of carried) events.set(one.seq, one);
    }
    const completed = event.activityTaskCompletedEventAttributes;
    const done = completed && scheduled.get(String(completed.scheduledEventId));
    const logged = done === 'reading' ? eventsIn(argumentIn(completed?.result)) : (done ?? []);
    if (done === 'reading') for (const one of logged) if (!events.has(one.seq)) events.set(one.seq, one);
    acknowledged = Math.max(acknowledged, ...logged.map(({ seq }) => seq));
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
    caseId: begun.caseId,
    ...(begun.input && { input: begun.input }),
    open: !ENDS.some((end) => history.at(-1)?.[end]),
    terminated: Boolean(history.at(-1)?.workflowExecutionTerminatedEventAttributes),
    events: [...events.values()].sort((a, b) => a.seq - b.seq),
    acknowledged,
    messages,
    caseNumbers,
  };
}

/** The activity by which a run that begins without its case's events reads them. */
const READING = 'readCase';

interface Beginning {
  readonly caseId: string;
  readonly input?: CaseInput;
  readonly resume: readonly CaseEvent[];
  readonly caseNumbers: readonly string[];
}

function beginningOf(first: HistoryEvent | undefined): Beginning {
  const started = first?.workflowExecutionStartedEventAttributes;
  const input = argumentIn(started?.input);
  if (isInput(input)) {
    const { caseId, caseNumber } = input.submission;
    return { caseId, input, resume: input.resume ?? [], caseNumbers: [caseNumber] };
  }
  const isOfClosed = started?.workflowType?.name === CLOSED_CASE_WORKFLOW && isRecord(input);
  const { caseId } = isOfClosed ? (input as Partial<ClosedCaseInput>) : {};
  if (caseId === undefined) throw new TypeError('the history does not begin with the input of a case');
  return { caseId, resume: [], caseNumbers: [] };
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
  return isRecord(batch) ? eventsIn(batch['events']) : [];
}

const eventsIn = (value: unknown): EventBatch['events'] =>
  Array.isArray(value) ? (value as EventBatch['events']) : [];

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
