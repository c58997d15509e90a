import type { Draft, RegistrationEvent } from './events.js';
import type { RefusalCode } from './refusals.js';

/** What a rule says of a command: the events it causes, or why it is refused. */
export type Verdict = readonly Draft[] | Refused;

export interface Refused {
  readonly refused: RefusalCode;
}

export const refuse = (refused: RefusalCode): Refused => ({ refused });
export const isRefused = (verdict: object): verdict is Refused => 'refused' in verdict;

/** What `decide` answers; no events means that the command was applied before. */
export type Decision = { readonly events: readonly RegistrationEvent[] } | Refused;
