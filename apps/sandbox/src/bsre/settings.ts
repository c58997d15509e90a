import type { State } from '../state/state.js';

/** How BSrE behaves. */
export interface BsreSettings {
  /** How long its registration authority takes from passphrase to ISSUE. */
  issueDelayMs: number;
  /** How long it takes from the holder's renewal in the portal to the later end. */
  renewDelayMs: number;
  /** How long it takes from the verifier's word in the portal to REVOKE. */
  revokeDelayMs: number;
  /** Whether it approves those BKN vouches for by itself. */
  autoVerify: boolean;
}

/** The settings in force. */
export function bsreSettings(state: State): BsreSettings {
  const set = state.settings.get('bsre') as Partial<BsreSettings> | undefined;
  return { issueDelayMs: 0, renewDelayMs: 0, revokeDelayMs: 0, autoVerify: true, ...set };
}
