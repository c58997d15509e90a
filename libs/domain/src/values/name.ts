/** How two renderings of one field relate. */
export type FieldVerdict = 'equal' | 'near' | 'different';

const TITLES = new Set(
  (
    'dr drs dra ir h hj prof st se sh sip ssos skom sikom spd sag si sit mm msi mt mh mkom mpd msc ma mba phd ' +
    'amd spsi sap map letkol mayor kapten lettu letda kolonel laksamana laksma laksda marsekal marsma brigjen ' +
    'mayjen letjen jenderal serma serka sertu serda kopka koptu kopda praka pratu prada tni ad al au pertama'
  ).split(' '),
);

/**
 * The words of a name for comparison: no titles at its ends, no punctuation, no case; degrees after a comma are dropped.
 * Within a name a word that reads like a title is a name, as is the last one that is left.
 */
export function nameWords(name: string): string[] {
  const [beforeDegrees = ''] = name.split(',');
  const plain = beforeDegrees
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '');
  const words = plain.split(/\s+/).flatMap(wordsOf);
  let [from, to] = [0, words.length];
  while (to - from > 1 && TITLES.has(words[from] ?? '')) from += 1;
  while (to - from > 1 && TITLES.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

/** A title with dots, such as `S.Kom.`, is one word; initials are one each. */
function wordsOf(token: string): string[] {
  const joined = token.replace(/\./g, '');
  return TITLES.has(joined) ? [joined] : token.split(/[^a-z]+/).filter((word) => word !== '');
}

/** Fewer letters begin too many names: they would name nobody, and be guessed by how often they occur. */
const BEGINNING_MIN = 3;
/** Longer words are found by as many letters; hardly two names differ after them. */
const BEGINNING_MAX = 12;

/**
 * The beginnings of its words by which a name is found, of 3 to 12 letters; a shorter word is found as a whole. They
 * are never more than the name has letters.
 * Why: docs/decisions/0140-search-by-what-people-quote.md
 */
export const nameBeginnings = (name: string): string[] => [...new Set(nameWords(name).flatMap(beginningsOf))];

function beginningsOf(word: string): string[] {
  const longest = word.slice(0, BEGINNING_MAX);
  if (longest.length <= BEGINNING_MIN) return [longest];
  return Array.from({ length: longest.length - BEGINNING_MIN + 1 }, (_, more) =>
    longest.slice(0, BEGINNING_MIN + more),
  );
}

/**
 * Which beginnings a name must have that these words look for, the longest first. Words too short for a beginning count
 * where there are no others: who types on is not shown an empty list between two words.
 */
export function soughtBeginnings(words: string): string[] {
  const sought = [...new Set(nameWords(words).map((word) => word.slice(0, BEGINNING_MAX)))];
  const long = sought.filter((word) => word.length >= BEGINNING_MIN);
  return (long.length > 0 ? long : sought).toSorted((one, other) => other.length - one.length);
}

/** Equal after titles, case and punctuation; near when one leaves out or abbreviates words of the other. */
export function compareNames(left: string, right: string): FieldVerdict {
  const a = nameWords(left);
  const b = nameWords(right);
  if (a.length === 0 || b.length === 0) return 'different';
  if (a.join('') === b.join('')) return 'equal';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return covers(short, long) ? 'near' : 'different';
}

/** Each word of the shorter name has a word of its own in the longer one: the same, or one abbreviates the other. */
function covers(short: readonly string[], long: readonly string[]): boolean {
  const rest = [...long];
  const take = (matches: (other: string) => boolean): boolean => {
    const at = rest.findIndex(matches);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  return short
    .filter((word) => !take((other) => other === word))
    .every((word) => take((other) => abbreviates(word, other)));
}

const abbreviates = (a: string, b: string) =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
