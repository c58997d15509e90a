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
