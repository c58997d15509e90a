import { forbidsCommand } from './actions.js';
import type { Command, PersonCommand, SystemCommand } from './commands.js';
import { isRefused, refuse, type Decision, type Verdict } from './decision.js';
import type { Draft, RegistrationEvent } from './events.js';
import { DISPOSITIONS } from './registration.js';
import type { RegistrationState, SubmittedCase } from './state.js';
import { submitLetter } from './steps/01-submit-letter.js';
import { checkCompleteness, recordBsreRegistration } from './steps/05-register-at-bsre.js';
import { recordActivated, recordBsreChange } from './steps/07-activate.js';
import { recordIdentityConfirmed, recordIdentityNotConfirmed } from './steps/08-verify-asn.js';
import { requestApproval } from './steps/09-await-approval.js';
import { decideApproval } from './steps/10-verify-simpeg.js';
import { recordIssued } from './steps/14-issue-certificate.js';
import { expire, withdraw } from './steps/closing.js';
import { correct } from './steps/correction.js';
import { dispose } from './steps/disposition.js';
import { recordInformed, recordInformFailed } from './steps/informing.js';
import { applicantActor, systemActor } from './steps/system-actor.js';
import {
  halt,
  nudge,
  recordPortalWork,
  recordRefusedSignal,
  recordStandardTimeExceeded,
} from './steps/waiting.js';

/**
 * Judges a command: the events that it causes, none when it was applied before, or why it is refused.
 * Why: docs/decisions/0001-only-the-workflow-decides.md
 * @param at the workflow's time, ISO 8601; mandates are judged by it and events carry it.
 */
export function decide(command: Command, state: RegistrationState, at: string): Decision {
  if (isPersonal(command) && state.status !== 'new' && state.facts.applied.includes(command.commandId)) {
    return { events: [] };
  }
  const verdict = judge(command, state, at);
  if (isRefused(verdict)) return verdict;
  return { events: verdict.map((draft, index) => record(draft, command, state.seq + 1 + index, at)) };
}

function judge(command: Command, state: RegistrationState, at: string): Verdict {
  if (command.type === 'submit-letter') return submitLetter(command, state);
  if (state.status === 'new') return refuse('not-submitted');
  return isPersonal(command)
    ? (forbidsCommand(state, command, at) ?? judgePerson(command, state))
    : judgeSystem(command, state);
}

function judgePerson(command: PersonCommand, state: SubmittedCase): Verdict {
  switch (command.type) {
    case 'disposition':
      if (state.status !== 'awaiting-disposition') return refuse('wrong-turn');
      return dispose(DISPOSITIONS[state.step], command, state);
    case 'completeness':
      if (state.status !== 'awaiting-completeness') return refuse('wrong-turn');
      return checkCompleteness(command, state);
    case 'approval':
      if (state.status !== 'awaiting-approval' && state.status !== 'halted') return refuse('wrong-turn');
      return decideApproval(command, state);
    case 'correction':
      return correct(command, state);
    case 'withdrawal':
      return withdraw(command, state);
    case 'nudge':
      return nudge(command, state);
    case 'portal-work':
      return recordPortalWork(command, state);
  }
}

function judgeSystem(command: SystemCommand, state: SubmittedCase): Verdict {
  switch (command.type) {
    case 'record-bsre-registration':
      return recordBsreRegistration(command, state);
    case 'record-informed':
      return recordInformed(command, state);
    case 'record-inform-failed':
      return recordInformFailed(command, state);
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
    case 'record-issued':
      return recordIssued(command, state);
    case 'expire':
      return expire(command, state);
    case 'halt':
      return halt(command, state);
    case 'record-standard-time-exceeded':
      return recordStandardTimeExceeded(command, state);
    case 'record-refused-signal':
      return recordRefusedSignal(command, state);
  }
}

type Personal = Extract<Command, { readonly commandId: string }>;
const isPersonal = (command: Command): command is Personal => 'commandId' in command;

function record(draft: Draft, command: Command, seq: number, at: string): RegistrationEvent {
  const { actor = actorOf(command), ...rest } = draft;
  const origin = isPersonal(command)
    ? {
        commandId: command.commandId,
        ...('via' in command && command.via !== undefined && { via: command.via }),
      }
    : {};
  return { seq, at, actor, ...rest, ...origin } as RegistrationEvent;
}

function actorOf(command: Command): Draft['actor'] & object {
  if (isPersonal(command)) return command.actor;
  return command.type === 'record-activated' ? applicantActor : systemActor;
}
