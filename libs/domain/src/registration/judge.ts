import { correct } from '../case/correction.js';
import { refuse, type Ruling } from '../case/decision.js';
import { judgeShared } from '../case/judge.js';
import type { Procedure } from '../case/procedure.js';
import type { RegistrationCommand } from './commands.js';
import { looksAtBsre } from '../case/waiting.js';
import { correctOnEvidence } from './data-on-evidence.js';
import { expire } from './expiry.js';
import { statePortalDecision } from './portal-decision.js';
import type { SubmittedRegistration } from './state.js';
import { recordBsreRegistration } from './steps/05-register-at-bsre.js';
import { recordActivated, recordBsreChange } from './steps/07-activate.js';
import { recordIdentityConfirmed, recordIdentityNotConfirmed } from './steps/08-verify-asn.js';
import { requestApproval } from './steps/09-await-approval.js';
import { decideApproval } from './steps/10-verify-simpeg.js';
import { setPassphrase } from './steps/13-set-passphrase.js';
import { recordCertificateLate, recordIssued } from './steps/14-issue-certificate.js';

/** Rules on a command of a registration that is open for it. */
export function judge(
  procedure: Procedure,
  command: RegistrationCommand,
  state: SubmittedRegistration,
  at: string,
): Ruling {
  switch (command.type) {
    case 'submit-letter':
      return refuse('already-submitted');
    case 'approval':
      return state.status === 'awaiting-approval' || looksAtBsre(state) || state.status === 'halted'
        ? decideApproval(command, state)
        : refuse('wrong-turn');
    case 'nudge':
      return state.status === 'awaiting-passphrase'
        ? setPassphrase()
        : judgeShared(procedure, command, state, at);
    case 'portal-work':
      return looksAtBsre(state) ? statePortalDecision(command) : judgeShared(procedure, command, state, at);
    case 'correction':
      return state.status === 'awaiting-approval'
        ? correctOnEvidence(command, state)
        : correct(command, state);
    case 'record-bsre-registration':
      return recordBsreRegistration(command, state);
    case 'record-bsre-change':
      return recordBsreChange(command, state);
    case 'record-activated':
      return recordActivated(command, state);
    case 'record-identity-confirmed':
      return recordIdentityConfirmed(command, state);
    case 'record-identity-not-confirmed':
      return recordIdentityNotConfirmed(command, state);
    case 'request-approval':
      return requestApproval(command, state);
    case 'record-certificate-late':
      return recordCertificateLate(command, state);
    case 'record-issued':
      return recordIssued(command, state);
    case 'expire':
      return expire(command, state);
    default:
      return judgeShared(procedure, command, state, at);
  }
}
