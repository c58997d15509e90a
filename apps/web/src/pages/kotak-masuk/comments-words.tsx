import { Text } from '@mantine/core';
import type { InboxItem } from './inbox-query.js';

/** That those who work on the case have said something about it. */
export function CommentsWords({ item: { comments } }: { readonly item: InboxItem }) {
  if (comments === 0) return null;
  return (
    <Text size="xs" c="dimmed" component="div">
      {comments} catatan internal
    </Text>
  );
}
