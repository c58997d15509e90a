import type { MessageName } from '@tte/contracts';
import { fold, type EventType, type RegistrationEvent, type Status } from '@tte/domain';

/** Events that only one message causes. */
const BY_EVENT: Partial<Record<EventType, MessageName>> = {
  DispositionForwarded: 'disposition',
  CompletenessConfirmed: 'completeness',
  Approved: 'approval',
  ReactivationRequested: 'approval',
  DataCorrected: 'correction',
  Superseded: 'correction',
  Withdrawn: 'withdrawal',
  Nudged: 'nudge',
  PassphraseSet: 'nudge',
  PortalWorkRecorded: 'portal-work',
};

/** A case is returned and rejected by whoever it waits for. */
const BY_STATUS: Partial<Record<Status, MessageName>> = {
  'awaiting-disposition': 'disposition',
  'awaiting-completeness': 'completeness',
  'awaiting-approval': 'approval',
  halted: 'approval',
};

/** The message that caused an event of a case; undefined where none did, as with the submission. */
export function causeOf(
  event: RegistrationEvent,
  events: readonly RegistrationEvent[],
): MessageName | undefined {
  const { type, seq } = event;
  if (type !== 'ReturnedForCorrection' && type !== 'Rejected') return BY_EVENT[type];
  const { status } = fold(events.filter((earlier) => earlier.seq < seq));
  return status === 'new' ? undefined : BY_STATUS[status];
}
