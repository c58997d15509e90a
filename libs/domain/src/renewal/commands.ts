import type { SharedPersonCommand, SharedSystemCommand } from '../case/commands.js';
import type { Actor } from '../values/role.js';
import type { HolderComparison, RenewalEntry } from './evidence.js';

/** 1 */
export interface SubmitRenewal extends RenewalEntry {
  readonly type: 'submit-letter';
  readonly commandId: string;
  readonly actor: Actor;
}

export type RenewalPersonCommand = SharedPersonCommand;

/** What the workflow learned from its activities and timers. */
export type RenewalSystemCommand =
  | SharedSystemCommand
  | ({ readonly type: 'record-comparison' } & HolderComparison)
  /** BSrE shows a certificate that ends later. */
  | { readonly type: 'record-renewed'; readonly validUntil: string }
  /** The certificate's end has passed, or BSrE shows that it has. */
  | { readonly type: 'record-lapsed' };

/** A system command by its name. */
export type RenewalSystemOf<Type extends RenewalSystemCommand['type']> = Extract<
  RenewalSystemCommand,
  { readonly type: Type }
>;

export type RenewalCommand = SubmitRenewal | RenewalPersonCommand | RenewalSystemCommand;
