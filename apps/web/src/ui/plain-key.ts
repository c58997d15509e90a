/** Where a letter is typed, it is not a key of the page. */
const WRITTEN_IN = 'input, textarea, select, [contenteditable], [role=dialog] *';

/** Whether a key was pressed alone, and not to write with it. */
export const isPlainKey = (
  { key, target, ctrlKey, altKey, metaKey }: KeyboardEvent,
  wanted: string,
): boolean => key === wanted && !ctrlKey && !altKey && !metaKey && !(target as Element).matches(WRITTEN_IN);
