import type { AnyCommand, AnyPersonCommand } from './commands.js';
import { isRefused, refuse, type Decision, type Ruling } from './decision.js';
import type { AnyEvent } from './events.js';
import type { Procedure } from './procedure.js';
import { forbidsCommand } from './rules.js';
import type { AnyCase, NewCase } from './state.js';
import { systemActor } from './system-actor.js';
import type { Actor } from '../values/role.js';

type Personal = AnyCommand & { readonly commandId: string; readonly actor: Actor; readonly via?: string };
const isPersonal = (command: AnyCommand): command is Personal => 'commandId' in command;

/**
 * Judges a command by an SOP: the events that it causes, none when it was applied before, or why it is refused. First
 * comes what holds for every SOP (a repeated command, authority, turn and limit, stale data), then the SOP's own rule.
 * Why: docs/decisions/0001-only-the-workflow-decides.md
 * @param at the workflow's time, ISO 8601; mandates are judged by it and events carry it.
 */
export function decideBy(
  procedure: Procedure,
  command: AnyCommand,
  state: AnyCase | NewCase,
  at: string,
): Decision {
  const isKnown = 'facts' in state;
  if (isPersonal(command) && isKnown && state.facts.applied.includes(command.commandId)) {
    return { events: [] };
  }
  const ruling = judge(procedure, command, state, at);
  if (isRefused(ruling)) return ruling;
  const place = isKnown ? { step: state.step, round: procedure.roundOf(state) } : { step: 1, round: 1 };
  const actor = isPersonal(command) ? command.actor : (procedure.actorOf(command) ?? systemActor);
  const origin = originOf(command);
  return {
    events: ruling.map(
      (draft, index) =>
        ({ seq: state.seq + 1 + index, at, actor, ...place, ...draft, ...origin }) as AnyEvent,
    ),
  };
}

function judge(procedure: Procedure, command: AnyCommand, state: AnyCase | NewCase, at: string): Ruling {
  if (command.type === 'submit-letter') {
    return 'facts' in state ? refuse('already-submitted') : procedure.open(command);
  }
  if (!('facts' in state)) return refuse('not-submitted');
  const forbidden =
    isPersonal(command) && forbidsCommand(procedure, state, command as unknown as AnyPersonCommand, at);
  return forbidden || procedure.judge(command, state, at);
}

/** Which command of a person caused an event. */
const originOf = (command: AnyCommand) =>
  isPersonal(command)
    ? {
        command: command.type,
        commandId: command.commandId,
        ...(command.via !== undefined && { via: command.via }),
      }
    : {};
