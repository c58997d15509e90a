import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type {
  Action,
  Approval,
  Completeness,
  Correction,
  Disposition,
  Nudge,
  PersonCommand,
  PortalWork,
  CaseState,
  TimelineEntry,
  Turn,
  Withdrawal,
} from '@tte/domain';
import type { CaseInput, Receipt } from './case.js';

/** Workflow type of one registration. */
export const REGISTRATION_WORKFLOW = 'registration';

type Body<Command extends PersonCommand> = Command extends unknown
  ? Omit<Command, 'type' | 'via'> & { via?: 'operator' }
  : never;

export type DispositionMessage = Body<Disposition>;
export type CompletenessMessage = Body<Completeness>;
export type ApprovalMessage = Body<Approval>;
/** A correction with another NIK brings the successor that is started when the case has given way. */
export type CorrectionMessage = Body<Correction> & { readonly successorStart?: SuccessorStart };
export type WithdrawalMessage = Body<Withdrawal>;
export type NudgeMessage = Body<Nudge>;
export type PortalWorkMessage = Body<PortalWork>;

/** How the case that succeeds a superseded one is started. */
export interface SuccessorStart {
  readonly workflowId: string;
  readonly input: CaseInput;
}

/** Message of each command of a person: its Update and its Signal have the same name and payload. */
export interface Messages {
  readonly disposition: DispositionMessage;
  readonly completeness: CompletenessMessage;
  readonly approval: ApprovalMessage;
  readonly correction: CorrectionMessage;
  readonly withdrawal: WithdrawalMessage;
  readonly nudge: NudgeMessage;
  readonly 'portal-work': PortalWorkMessage;
}
export type MessageName = keyof Messages;
export const MESSAGE_NAMES = [
  'disposition',
  'completeness',
  'approval',
  'correction',
  'withdrawal',
  'nudge',
  'portal-work',
] as const satisfies readonly MessageName[];

/** The Updates: decided at once, refused with the refusal's code as failure type. */
export const updates = {
  disposition: defineUpdate<Receipt, [DispositionMessage]>('disposition'),
  completeness: defineUpdate<Receipt, [CompletenessMessage]>('completeness'),
  approval: defineUpdate<Receipt, [ApprovalMessage]>('approval'),
  correction: defineUpdate<Receipt, [CorrectionMessage]>('correction'),
  withdrawal: defineUpdate<Receipt, [WithdrawalMessage]>('withdrawal'),
  nudge: defineUpdate<Receipt, [NudgeMessage]>('nudge'),
  'portal-work': defineUpdate<Receipt, [PortalWorkMessage]>('portal-work'),
} as const;

/** The SOP's fire-and-forget: `temporal workflow signal --name disposition …`. */
export const signals = {
  disposition: defineSignal<[DispositionMessage]>('disposition'),
  completeness: defineSignal<[CompletenessMessage]>('completeness'),
  approval: defineSignal<[ApprovalMessage]>('approval'),
  correction: defineSignal<[CorrectionMessage]>('correction'),
  withdrawal: defineSignal<[WithdrawalMessage]>('withdrawal'),
  nudge: defineSignal<[NudgeMessage]>('nudge'),
  'portal-work': defineSignal<[PortalWorkMessage]>('portal-work'),
} as const;

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
