import { PROCEDURE_WORDS } from '../../words/procedures.js';
import type { InboxItem, InboxLetter } from './inbox-query.js';
import { onlyStep } from './step-words.js';

/** What a letter is called. */
export const letterTitle = ({ facts }: Pick<InboxLetter, 'facts'>): string =>
  facts ? `Surat ${facts.number}` : 'Surat';

/** How many people they are, in the words of their SOP. */
export const peopleOf = (items: readonly Pick<InboxItem, 'procedure'>[]): string =>
  `${items.length} ${PROCEDURE_WORDS[items[0]?.procedure ?? 'registration'].person}`;

/** The unit of all of them, or how many they are of. */
export function unitsOf(items: readonly Pick<InboxItem, 'unitName'>[]): string {
  const [first = '', ...others] = new Set(items.map(({ unitName }) => unitName));
  return others.length === 0 ? first : `${others.length + 1} satuan kerja`;
}

/** Where all of them stand; what holds up only some is told in their own rows. */
export const stepsOf = (items: readonly InboxItem[]): string =>
  onlyStep(items) ?? `Langkah ${items[0]?.step}`;

/** The one of them that is due first, and so tells how long the letter has waited. */
export const firstDue = <Item extends Pick<InboxItem, 'dueAt' | 'since'>>(
  items: readonly [Item, ...Item[]],
): Item => items.reduce((one, other) => (orderOf(other) < orderOf(one) ? other : one));

const orderOf = ({ dueAt, since }: Pick<InboxItem, 'dueAt' | 'since'>): string => dueAt ?? `~${since}`;
