import { Text } from '@mantine/core';
import { WaitBar } from '../../ui/wait-bar.js';
import { since } from '../../words/durations.js';
import type { InboxItem } from './inbox-query.js';

/** How long a case has waited: against the standard time where the office owes it, else in plain time. */
export function WaitingTime({ item }: { readonly item: InboxItem }) {
  const { officeMinutes } = item;
  if (officeMinutes !== undefined) return <WaitBar {...item} officeMinutes={officeMinutes} />;
  return (
    <Text size="xs" c="dimmed">
      {since(item.since)}
    </Text>
  );
}
