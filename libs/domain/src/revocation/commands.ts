import type { Envelope, SharedPersonCommand, SharedSystemCommand } from '../case/commands.js';
import type { Actor } from '../values/role.js';
import type { RevocationEntry } from './evidence.js';

/** 1 */
export interface SubmitRevocation extends RevocationEntry {
  readonly type: 'submit-letter';
  readonly commandId: string;
  readonly actor: Actor;
}
/** 6: the verifikator has revoked the certificate in BSrE's portal, or it is not revoked after all. */
export type PortalRevocation = Envelope & {
  readonly type: 'portal-revocation';
  readonly outcome: 'revoke' | 'keep';
};

export type RevocationPersonCommand = SharedPersonCommand | PortalRevocation;

/** What the workflow learned from its activities and timers; 7: BSrE's status is REVOKE. */
export type RevocationSystemCommand = SharedSystemCommand | { readonly type: 'record-revoked' };

export type RevocationCommand = SubmitRevocation | RevocationPersonCommand | RevocationSystemCommand;
