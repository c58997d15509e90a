import { Badge, Group, Text } from '@mantine/core';
import { HeldBadge } from '../../ui/held-badge.js';
import { momentOf } from '../../words/dates.js';
import type { CaseItem } from './cases-query.js';

/** Where a case stands in one line, for whom it waits, and since when. */
export function CaseState({ item }: { readonly item: CaseItem }) {
  return (
    <>
      <Text size="sm">
        {item.open && `${item.step}. `}
        {item.standing}
      </Text>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {item.waitingOnTitle ? `Menunggu ${item.waitingOnTitle} sejak ` : 'Sejak '}
          {momentOf(item.since)}
        </Text>
        <HeldBadge {...item} />
        {item.overdue && (
          <Badge color="red.9" variant="outline" size="sm" tt="none">
            Melewati standar
          </Badge>
        )}
        {item.escalatedToTitle && (
          <Text size="xs" c="dimmed">
            {item.escalatedToTitle} diberi tahu
          </Text>
        )}
      </Group>
    </>
  );
}
