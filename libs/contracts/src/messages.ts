import type { SignalDefinition, UpdateDefinition } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Action, CaseState, PersonCommand, TimelineEntry, Turn } from '@tte/domain';
import type { CaseInput, Receipt } from './case.js';

/** The messages, in the order in which a case passes them: one for each command of a person, and named like it. */
export const MESSAGE_NAMES = [
  'disposition',
  'completeness',
  'approval',
  'portal-revocation',
  'correction',
  'withdrawal',
  'nudge',
  'portal-work',
  'disposition-recall',
  'hold',
  'hold-release',
  'mail-resend',
  'mail-handled',
  'email-correction',
] as const satisfies readonly PersonCommand['type'][];
export type MessageName = (typeof MESSAGE_NAMES)[number];

/** How the case that succeeds a superseded one is started. */
export interface SuccessorStart {
  readonly workflowId: string;
  readonly input: CaseInput;
}

/** A correction with another NIK brings the successor that is started when the case has given way. */
interface WithSuccessor {
  readonly successorStart?: SuccessorStart;
}

type Body<Command extends PersonCommand> = Command extends unknown
  ? Omit<Command, 'type' | 'via'> & { via?: 'operator' }
  : never;

type Payloads = {
  readonly [Name in MessageName]: Body<Extract<PersonCommand, { readonly type: Name }>> &
    (Name extends 'correction' ? WithSuccessor : unknown);
};

/** The payload of each message, which its Update and its Signal share. `Messages[Name]` is opaque until Name is known. */
export interface Messages extends Payloads {}
export type CorrectionMessage = Messages['correction'];

type Updates = { readonly [Name in MessageName]: UpdateDefinition<Receipt, [Messages[Name]], Name> };
type Signals = { readonly [Name in MessageName]: SignalDefinition<[Messages[Name]], Name> };

const forEachMessage = (define: (name: MessageName) => unknown): unknown =>
  Object.fromEntries(MESSAGE_NAMES.map((name) => [name, define(name)]));

/** The Updates: decided at once, refused with the refusal's code as failure type. */
export const updates = forEachMessage(defineUpdate) as Updates;

/** The SOP's fire-and-forget: `temporal workflow signal --name disposition …`. */
export const signals = forEachMessage(defineSignal) as Signals;

/** What an SRE sees of a case: `temporal workflow query --type state`. */
export interface StateResponse {
  readonly state: CaseState;
  readonly turn?: Turn;
  readonly timeline: readonly TimelineEntry[];
  /** Actions that are possible now, by the post that may take them. */
  readonly allowed: Readonly<Record<string, readonly Action[]>>;
  /** Events not yet acknowledged by the event log. */
  readonly unlogged: number;
}
export const stateQuery = defineQuery<StateResponse>('state');
