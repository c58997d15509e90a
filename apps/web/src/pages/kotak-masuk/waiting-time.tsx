import { Text } from '@mantine/core';
import { WaitBar } from '../../ui/wait-bar.js';
import { since } from '../../words/durations.js';
import type { InboxItem } from './inbox-query.js';

/** How long a case has waited: against the standard time where the office owes it, else in plain time. */
export function WaitingTime({ item }: { readonly item: InboxItem }) {
  if (item.officeMinutes !== undefined) return <WaitBar officeMinutes={item.officeMinutes} />;
  return (
    <Text size="xs" c="dimmed">
      {since(item.since)}
    </Text>
  );
}
