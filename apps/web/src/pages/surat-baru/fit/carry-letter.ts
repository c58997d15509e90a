import type { ProcedureName } from '@tte/domain';
import { keepDraft, keptDraft } from '../../../ui/use-draft.js';
import type { Draft, LetterDraft } from '../draft.js';
import { newRenewal, newRevocation } from '../holders/holder-draft.js';
import { letterDraftName } from '../use-letter-draft.js';

/** The SOPs whose letters name holders of accounts. */
export type OfHolders = Exclude<ProcedureName, 'registration'>;

const BLANK = { revocation: newRevocation, renewal: newRenewal } as const;

/**
 * Puts the facts of a letter into the form of another kind, so that nobody types them twice; a letter that is being
 * entered there stays as it is.
 * @param subject of whoever enters them
 */
export function carryLetter(letter: LetterDraft, to: OfHolders, subject: string): void {
  const name = letterDraftName(to, subject);
  if (keptDraft<Draft>(name)?.isBegun) return;
  const blank = BLANK[to]();
  keepDraft(name, { ...blank, isBegun: true, letter: { ...letter, subject: blank.letter.subject } });
}
