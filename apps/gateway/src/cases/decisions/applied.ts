import type { MessageName, Receipt } from '@tte/contracts';
import { fold } from '@tte/domain';
import type { EventLog, CaseView } from '@tte/event-log';
import { Problem } from '../../problems/problem.js';

/** A command that may have been given before: its id, its message, and whose it is. */
export interface Repeatable {
  readonly commandId: string;
  readonly name: MessageName;
  readonly subject: string;
}

/**
 * The receipt of a command that was accepted before, from the log: also of a case that has long been closed.
 * @param view the case's projection, which tells whether there is anything to look for
 * @throws Problem `command-id-reused` when the id is that of another message or of another person
 */
export async function receiptFromLog(
  log: EventLog,
  caseId: string,
  { commandId, name, subject }: Repeatable,
  view: CaseView | undefined,
): Promise<Receipt | undefined> {
  // The submission's own id, known before the log tells of it.
  if (commandId === caseId) throw new Problem('command-id-reused');
  if (!view || view.state.status === 'new' || !view.state.facts.applied.includes(commandId)) return undefined;
  const events = await log.eventsOf(caseId);
  const caused = events.filter((event) => event.commandId === commandId);
  const first = caused[0];
  const last = caused.at(-1);
  if (!first || !last) return undefined;
  if (first.actor.subject !== subject || first.command !== name) {
    throw new Problem('command-id-reused');
  }
  const state = fold(events.filter(({ seq }) => seq <= last.seq));
  if (state.status === 'new') return undefined;
  const { seq, status, step, facts } = state;
  return { caseId, procedure: facts.procedure, seq, status, step };
}
