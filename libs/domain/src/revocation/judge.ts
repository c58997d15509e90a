import { refuse, type Ruling } from '../case/decision.js';
import { judgeShared } from '../case/judge.js';
import type { Procedure } from '../case/procedure.js';
import type { RevocationCommand } from './commands.js';
import type { SubmittedRevocation } from './state.js';
import { recordPortalRevocation } from './steps/06-revoke-in-portal.js';
import { recordRevoked } from './steps/07-await-revoked.js';
import { disposeUrgently } from './urgent.js';

/** Rules on a command of a revocation that is open for it. */
export function judge(
  procedure: Procedure,
  command: RevocationCommand,
  state: SubmittedRevocation,
  at: string,
): Ruling {
  switch (command.type) {
    case 'submit-letter':
      return refuse('already-submitted');
    case 'disposition':
      return state.facts.urgent
        ? disposeUrgently(command, state)
        : judgeShared(procedure, command, state, at);
    case 'portal-revocation':
      return recordPortalRevocation(command);
    case 'record-revoked':
      return recordRevoked(state);
    default:
      return judgeShared(procedure, command, state, at);
  }
}
