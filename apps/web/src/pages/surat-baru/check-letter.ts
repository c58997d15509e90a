import { faulty, GOOD, isEmpty, line, optional, REQUIRED, type Check } from '../../ui/values/check.js';
import { checkLetterFacts } from '../../ui/values/check-letter.js';
import type { LetterDraft } from './draft.js';

export type LetterChecks = Readonly<Record<keyof LetterDraft, Check>>;

const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What is to be said of a letter's facts, and of how it came. */
export function checkLetter(letter: LetterDraft, now: Date): LetterChecks {
  const receivedAt = checkReceived(letter.receivedAt, now);
  return {
    ...checkLetterFacts(letter, receivedAt.fault ? undefined : wibMoment(letter.receivedAt)),
    receivedAt,
    agendaNumber: optional(line(80))(letter.agendaNumber),
    nature: GOOD,
  };
}

const wibMoment = (text: string): string => `${text}:00+07:00`;

function checkReceived(text: string, now: Date): Check {
  if (isEmpty(text)) return REQUIRED;
  return Date.parse(wibMoment(text)) > now.getTime() + CLOCK_TOLERANCE_MS ? faulty('received-future') : GOOD;
}
