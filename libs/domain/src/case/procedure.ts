import type { AnyCommand } from './commands.js';
import type { Ruling } from './decision.js';
import type { AnyEvent } from './events.js';
import type { ProcedureName } from './procedure-name.js';
import type { ActionRule } from './rules.js';
import type { MailKind, Sop } from './sop.js';
import type { AnyCase } from './state.js';
import type { TimelineNote } from './timeline.js';
import type { Actor, Level, Post } from '../values/role.js';

/**
 * An SOP as one value: the engine knows nothing else of it.
 * Why: docs/decisions/0076-one-engine-under-a-procedure.md
 */
export interface Procedure<
  Action extends string = string,
  Command extends AnyCommand = AnyCommand,
  Event extends AnyEvent = AnyEvent,
  State extends AnyCase = AnyCase,
> {
  readonly name: ProcedureName;
  readonly sop: Sop;
  /** What a person can do: who may, when, and how often. */
  readonly rules: Readonly<Record<Action, ActionRule<State>>>;
  /** Whom an open case waits for. */
  waitingOn(state: State): Post;
  /** Officials who may act beside the one whom it waits for, in the order in which a letter passes them. */
  alsoFor(state: State): readonly Level[];
  /** The round to which what happens now belongs. */
  roundOf(state: State): number;
  /** What tells a mail that is sent now from the earlier ones of its kind and step: each goes out once. */
  mailRound(state: State, mail: MailKind): number;
  /** What is said of a case that stands here, where it is neither shared nor the step's title. */
  standing(state: State): string | undefined;
  /** Who stands behind a command that no person gave, where it is not this system. */
  actorOf(command: Command): Actor | undefined;
  /** Rules on the letter that opens a case. */
  open(command: Command): Ruling;
  /** The SOP's own rule on any other command; authority, turn, limit and stale data are judged before. @param at ISO 8601 */
  judge(command: Command, state: State, at: string): Ruling;
  /** The state with which a case begins. */
  opened(event: Event): State;
  /** Folds an event into the state. @throws UnknownEvent */
  evolve(event: Event, state: State): State;
  /** What the timeline shows of the SOP's own events. */
  timeline(event: Event, before: State): readonly TimelineNote[];
}
