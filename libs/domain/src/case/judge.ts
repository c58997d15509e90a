import { withdraw } from './closing.js';
import type { SharedPersonCommand, SharedSystemCommand } from './commands.js';
import { correct } from './correction.js';
import { refuse, type Ruling } from './decision.js';
import { checkCompleteness, dispose } from './disposition.js';
import { recordInformed, recordInformFailed } from './informing.js';
import type { Procedure } from './procedure.js';
import type { AnyCase } from './state.js';
import { halt, nudge, recordPortalWork, recordRefusedSignal, recordStandardTimeExceeded } from './waiting.js';

/** Rules on a command that all SOPs share; one of another SOP alone is out of order. */
export function judgeShared(
  procedure: Procedure,
  command: SharedPersonCommand | SharedSystemCommand,
  state: AnyCase,
): Ruling {
  switch (command.type) {
    case 'disposition':
      return state.status === 'awaiting-disposition' ? dispose(command) : refuse('wrong-turn');
    case 'completeness':
      return state.status === 'awaiting-completeness' ? checkCompleteness(command) : refuse('wrong-turn');
    case 'correction':
      return correct(command, state);
    case 'withdrawal':
      return withdraw(command);
    case 'nudge':
      return nudge(command);
    case 'portal-work':
      return recordPortalWork(command);
    case 'record-informed':
      return recordInformed(procedure, command, state);
    case 'record-inform-failed':
      return recordInformFailed(procedure, command, state);
    case 'halt':
      return halt(procedure, command, state);
    case 'record-standard-time-exceeded':
      return recordStandardTimeExceeded(procedure, command, state);
    case 'record-refused-signal':
      return recordRefusedSignal(command);
    default:
      command satisfies never;
      return refuse('out-of-order');
  }
}
