import { Badge, Text } from '@mantine/core';
import { TAKEOVER_TITLES } from '@tte/domain';
import { useSession } from '../../api/session.js';
import { clockOf } from '../../words/dates.js';
import type { InboxItem } from './inbox-query.js';
import { holderOf } from './item-actions.js';

/** Who works on a case, and until when others leave it to them. */
export function ClaimWords({ item }: { readonly item: InboxItem }) {
  const session = useSession();
  const { subject } = session;
  const holder = holderOf(session, item);
  if (holder === 'nobody' || !item.claim) return null;
  const until = clockOf(item.claim.until);
  const { takenFrom } = item.claim;
  if (holder === 'other') {
    return (
      <Text size="xs" fw={takenFrom?.subject === subject ? 600 : 400}>
        Verifikator lain, sampai {until}
        {takenFrom?.subject === subject &&
          ` · diambil alih dari Anda: ${TAKEOVER_TITLES[takenFrom.reason].toLowerCase()}`}
      </Text>
    );
  }
  return (
    <Badge variant="light" color="teal.9" tt="none">
      Anda, sampai {until}
    </Badge>
  );
}
