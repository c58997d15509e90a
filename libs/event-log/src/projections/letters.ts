import type { LetterView, LoggedEvent, RegistrationView } from '../port.js';

/**
 * Folds an event into the case's letters: the first, and each that came with a correction.
 * @param registration the case's view after the event.
 */
export function foldLetters(
  letters: readonly LetterView[],
  event: LoggedEvent,
  registration: RegistrationView,
): readonly LetterView[] {
  const letter = letterIn(event);
  if (!letter) return letters;
  const { registrationId, seq } = event;
  return [...letters, { ...letter, registrationId, seq, nature: registration.nature }];
}

function letterIn(
  event: LoggedEvent,
): Pick<LetterView, 'letterRef' | 'commitment' | 'receivedAt'> | undefined {
  if (event.type === 'LetterSubmitted') {
    const { letterRef, letterCommitment: commitment, receivedAt } = event.data;
    return { letterRef, commitment, receivedAt };
  }
  if (event.type !== 'DataCorrected') return undefined;
  const { letterRef, letterCommitment: commitment } = event.data;
  if (letterRef === undefined || commitment === undefined) return undefined;
  return { letterRef, commitment, receivedAt: event.at };
}
