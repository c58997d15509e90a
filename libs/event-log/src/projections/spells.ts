import {
  officeMinutesBetween,
  owesTime,
  turnOf,
  type OfficeCalendar,
  type RegistrationState,
} from '@tte/domain';
import type { LoggedEvent, Spell } from '../port.js';

/**
 * Folds an event into the spells of a case: one ends when the case moves on. What machines of this system did is left
 * out, it takes seconds.
 * @param before the state before the event
 * @param after the state after it
 */
export function foldSpells(
  spells: readonly Spell[],
  event: LoggedEvent,
  before: RegistrationState,
  after: RegistrationState,
  office: OfficeCalendar,
): readonly Spell[] {
  const ended = endedSpell(event, before, after);
  if (!ended) return spells;
  const officeMinutes = Math.round(officeMinutesBetween(ended.from, event.at, office));
  return [...spells, { ...ended, until: event.at, officeMinutes }];
}

function endedSpell(
  event: LoggedEvent,
  before: RegistrationState,
  after: RegistrationState,
): Omit<Spell, 'until' | 'officeMinutes'> | undefined {
  if (event.type === 'LetterSubmitted') {
    return { step: 1, waitingOn: 'operator', from: event.data.receivedAt, owed: true };
  }
  const turn = turnOf(before);
  if (before.status === 'new' || after.status === 'new' || !turn || turn.waitingOn === 'sistem')
    return undefined;
  if (after.since === before.since && after.status === before.status) return undefined;
  return { step: turn.step, waitingOn: turn.waitingOn, from: before.since, owed: owesTime(before) };
}
