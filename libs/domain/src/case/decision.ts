import type { AnyDraft, AnyEvent } from './events.js';
import type { RefusalCode } from './refusals.js';

/** How a rule rules on a command: the events that the command causes, or why it is refused. */
export type Ruling<Draft extends AnyDraft = AnyDraft> = readonly Draft[] | Refused;

export interface Refused {
  readonly refused: RefusalCode;
}

export const refuse = (refused: RefusalCode): Refused => ({ refused });
export const isRefused = (ruling: object): ruling is Refused => 'refused' in ruling;

/** What `decide` answers; no events means that the command was applied before. */
export type Decision<Event extends AnyEvent = AnyEvent> = { readonly events: readonly Event[] } | Refused;
