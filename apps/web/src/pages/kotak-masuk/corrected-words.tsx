import { Text } from '@mantine/core';
import { correctedWords } from '../../words/corrections.js';
import type { InboxItem } from './inbox-query.js';

/** That the data are other ones than when the post last had the case. */
export function CorrectedWords({ item: { corrected } }: { readonly item: InboxItem }) {
  if (!corrected) return null;
  return (
    <Text size="xs" fw={600}>
      {correctedWords(corrected)}
    </Text>
  );
}
