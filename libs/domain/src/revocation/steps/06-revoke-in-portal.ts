import type { Ruling } from '../../case/decision.js';
import { noted } from '../../case/noted.js';
import { enter } from '../../case/state.js';
import type { PortalRevocation } from '../commands.js';
import type { RevocationDraft, RevocationEventOf } from '../events.js';
import type { SubmittedRevocation } from '../state.js';

/** 6. The verifikator has revoked in BSrE's portal, or the certificate is kept after all. */
export const recordPortalRevocation = (command: PortalRevocation): Ruling<RevocationDraft> =>
  command.outcome === 'revoke'
    ? [{ type: 'RevokedInPortal', data: noted(command) }]
    : [{ type: 'CertificateKept', data: noted(command) }];

export const revokedInPortal = (event: RevocationEventOf<'RevokedInPortal'>, state: SubmittedRevocation) =>
  enter(state, event, { status: 'awaiting-revoked', step: 7 });

export const certificateKept = (event: RevocationEventOf<'CertificateKept'>, state: SubmittedRevocation) =>
  enter(state, event, { status: 'kept', step: state.step });
