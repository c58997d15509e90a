import { withdraw } from './closing.js';
import type { SharedPersonCommand, SharedSystemCommand } from './commands.js';
import { correct } from './correction.js';
import { refuse, type Ruling } from './decision.js';
import { checkCompleteness, dispose } from './disposition.js';
import { recordEscalated } from './escalation.js';
import { hold, releaseHold } from './hold.js';
import { recordInformed, recordInformFailed } from './informing.js';
import { correctEmail, handleMail, recordBounced, resendMail } from './mail-care.js';
import type { Procedure } from './procedure.js';
import { recall } from './recall.js';
import type { AnyCase } from './state.js';
import { halt, nudge, recordPortalWork, recordRefusedSignal, recordStandardTimeExceeded } from './waiting.js';

/**
 * Rules on a command that all SOPs share; one of another SOP alone is out of order.
 * @param at the workflow's time, ISO 8601
 */
export function judgeShared(
  procedure: Procedure,
  command: SharedPersonCommand | SharedSystemCommand,
  state: AnyCase,
  at: string,
): Ruling {
  switch (command.type) {
    case 'disposition':
      return state.status === 'awaiting-disposition' ? dispose(procedure, command) : refuse('wrong-turn');
    case 'completeness':
      return state.status === 'awaiting-completeness'
        ? checkCompleteness(procedure, command, state)
        : refuse('wrong-turn');
    case 'correction':
      return correct(command, state);
    case 'withdrawal':
      return withdraw(command);
    case 'nudge':
      return nudge(command);
    case 'portal-work':
      return recordPortalWork(command);
    case 'disposition-recall':
      return recall(command, state);
    case 'hold':
      return hold(command, state, at);
    case 'hold-release':
      return releaseHold(command);
    case 'mail-resend':
      return resendMail(command, state);
    case 'mail-handled':
      return handleMail(command, state);
    case 'email-correction':
      return correctEmail(command, state);
    case 'record-bounced':
      return recordBounced(command, state);
    case 'record-informed':
      return recordInformed(procedure, command, state);
    case 'record-inform-failed':
      return recordInformFailed(procedure, command, state);
    case 'halt':
      return halt(procedure, command, state);
    case 'record-standard-time-exceeded':
      return recordStandardTimeExceeded(procedure, command, state);
    case 'record-escalated':
      return recordEscalated(procedure, command, state);
    case 'record-refused-signal':
      return recordRefusedSignal(command);
    default:
      command satisfies never;
      return refuse('out-of-order');
  }
}
