import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { changeWords, type Changed } from '../words/changes.js';

interface ChangeListProps<Change extends Changed> {
  readonly changes: readonly Change[];
  readonly keyOf: (change: Change) => string;
  /** What became different. */
  readonly words: (change: Change) => ReactNode;
  /** What is said while nothing was changed. */
  readonly none: string;
}

/** Who changed what of the office's own books, and when. */
export const ChangeList = <Change extends Changed>({
  changes,
  keyOf,
  words,
  none,
}: ChangeListProps<Change>) =>
  changes.length === 0 ? (
    <Text size="sm">{none}</Text>
  ) : (
    <List size="sm" spacing="xs" aria-label="Riwayat perubahan" style={{ overflowWrap: 'anywhere' }}>
      {changes.map((change) => (
        <List.Item key={keyOf(change)}>
          {words(change)}
          <Text size="sm" c="dimmed">
            {changeWords(change)}
          </Text>
        </List.Item>
      ))}
    </List>
  );
