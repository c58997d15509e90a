/** Filters of a list under a name of the user's. What is searched for is none of them: it may name a person. */
export interface SavedFilter {
  readonly name: string;
  /** As the list's address holds them. */
  readonly filters: Readonly<Record<string, unknown>>;
}

export const NAME_MAX = 40;
/** More than fit in view. */
export const SAVED_MAX = 12;

/** Reads what a browser has kept; what is not understood is left out. */
export function savedIn(text: string | undefined): readonly SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved).slice(0, SAVED_MAX) : [];
  } catch {
    return [];
  }
}

const isSaved = (value: unknown): value is SavedFilter => {
  const { name, filters } = (value ?? {}) as Partial<Record<keyof SavedFilter, unknown>>;
  return typeof name === 'string' && name !== '' && typeof filters === 'object' && filters !== null;
};

/** The same with these filters under this name; one that has it already gives way, and of too many the oldest. */
export const withSaved = (saved: readonly SavedFilter[], { name, filters }: SavedFilter) =>
  [...saved.filter((one) => one.name !== name), { name: name.trim().slice(0, NAME_MAX), filters }].slice(
    -SAVED_MAX,
  );

/** Whether these are the filters that are set now. */
export const isSet = ({ filters }: SavedFilter, now: object): boolean => textOf(filters) === textOf(now);

const textOf = (filters: object): string =>
  JSON.stringify(Object.entries(filters).toSorted(([one], [other]) => (one < other ? -1 : 1)));
