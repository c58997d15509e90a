import { refuse, type Ruling } from '../case/decision.js';
import { judgeShared } from '../case/judge.js';
import type { Procedure } from '../case/procedure.js';
import type { RenewalCommand } from './commands.js';
import { recordLapsed } from './lapse.js';
import type { SubmittedRenewal } from './state.js';
import { recordComparison } from './steps/02-compare.js';
import { recordRenewed } from './steps/06-await-later-end.js';

/** Rules on a command of a renewal that is open for it. */
export function judge(
  procedure: Procedure,
  command: RenewalCommand,
  state: SubmittedRenewal,
  at: string,
): Ruling {
  switch (command.type) {
    case 'submit-letter':
      return refuse('already-submitted');
    case 'record-comparison':
      return recordComparison(command, state);
    case 'record-renewed':
      return recordRenewed(command, state);
    case 'record-lapsed':
      return recordLapsed(state);
    default:
      return judgeShared(procedure, command, state, at);
  }
}
