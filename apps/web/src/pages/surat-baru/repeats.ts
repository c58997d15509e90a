/** Those of a list whose value another one has before them, however it is spaced or capitalised; empty ones are none. */
export function repeats<One>(list: readonly One[], valueOf: (one: One) => string): readonly One[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const value = valueOf(one).replace(/\s/g, '').toLowerCase();
    if (value === '') return false;
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated;
  });
}
