import type { FieldVerdicts } from '@tte/domain';

/** Verdict on one field; `unknown` where one side says nothing. */
export type Verdict = FieldVerdicts[string];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Equal after case and punctuation; near when all words of one stand in the other. */
export function compareTexts(left: string | undefined, right: string | undefined): Verdict {
  const a = wordsOf(left ?? '');
  const b = wordsOf(right ?? '');
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.join('') === b.join('')) return 'equal';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) ? 'near' : 'different';
}

/** Equal or different by digits and letters alone; spaces, dots and dashes are how people write numbers. */
export function compareNumbers(left: string | undefined, right: string | undefined): Verdict {
  if (!left || !right) return 'unknown';
  return bare(left) === bare(right) ? 'equal' : 'different';
}

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
