import { Badge, Text } from '@mantine/core';
import { useSession } from '../../api/session.js';
import { clockOf } from '../../words/dates.js';
import type { InboxItem } from './inbox-query.js';
import { holderOf } from './item-actions.js';

/** Who works on a case, and until when others leave it to them. */
export function ClaimWords({ item }: { readonly item: InboxItem }) {
  const holder = holderOf(useSession(), item);
  if (holder === 'nobody' || !item.claim) return null;
  const until = clockOf(item.claim.until);
  if (holder === 'other') return <Text size="xs">Verifikator lain, sampai {until}</Text>;
  return (
    <Badge variant="light" color="teal.9" tt="none">
      Anda, sampai {until}
    </Badge>
  );
}
