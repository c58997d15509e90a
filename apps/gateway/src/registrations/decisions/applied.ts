import type { Receipt } from '@tte/contracts';
import { fold } from '@tte/domain';
import type { EventLog } from '@tte/event-log';

/** The receipt of a command that was accepted before, from the log: also of a case that has long been closed. */
export async function receiptFromLog(
  log: EventLog,
  registrationId: string,
  commandId: string,
): Promise<Receipt | undefined> {
  const view = await log.registration(registrationId);
  if (!view || view.state.status === 'new' || !view.state.facts.applied.includes(commandId)) return undefined;
  const events = await log.read(registrationId);
  const last = events.findLast((event) => event.commandId === commandId);
  const state = fold(events.filter(({ seq }) => last === undefined || seq <= last.seq));
  if (state.status === 'new') return undefined;
  return { registrationId, seq: state.seq, status: state.status, step: state.step };
}
