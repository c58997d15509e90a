import type { BookVersion } from '@tte/staff';

/** So many changes are shown. */
export const CHANGES_SHOWN = 50;

/** A version with the one before it. */
export interface Change<Value> {
  readonly before: BookVersion<Value>;
  readonly after: BookVersion<Value>;
}

/** What changed from version to version, the latest first. @param versions the latest first, one more than is shown */
export const changesOf = <Value>(versions: readonly BookVersion<Value>[]): Change<Value>[] =>
  versions.flatMap((after, index) => {
    const before = versions[index + 1];
    return before ? [{ before, after }] : [];
  });
