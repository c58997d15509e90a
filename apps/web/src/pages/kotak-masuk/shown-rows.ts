import type { InboxItem, InboxLetter } from './inbox-query.js';

/** A letter of several people; those who wait stand under it while it is open. */
export interface LetterShown {
  readonly kind: 'letter';
  readonly id: string;
  readonly letter: InboxLetter;
  readonly isOpen: boolean;
}

/** A case, under its letter where that names several. */
export interface CaseShown {
  readonly kind: 'case';
  readonly id: string;
  readonly item: InboxItem;
  readonly letterId?: string;
}

export type ShownRow = LetterShown | CaseShown;

/** Whether a letter is a row of its own: where several of its people wait. */
export const isOfSeveral = ({ items }: InboxLetter): boolean => items.length > 1;

/** The rows of an inbox as they stand on a desk. @param open ids of the letters that are open */
export const shownRows = (letters: readonly InboxLetter[], open: ReadonlySet<string>): readonly ShownRow[] =>
  letters.flatMap((letter): ShownRow[] => {
    const { id, items } = letter;
    const cases = (more: object) =>
      items.map((item): CaseShown => ({ kind: 'case', id: item.caseId, item, ...more }));
    if (!isOfSeveral(letter)) return cases({});
    const isOpen = open.has(id);
    return [{ kind: 'letter', id, letter, isOpen }, ...(isOpen ? cases({ letterId: id }) : [])];
  });
