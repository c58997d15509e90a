import { Button, Group } from '@mantine/core';
import { holds, useSession } from '../../api/session.js';
import type { InboxItem } from './inbox-query.js';
import { holderOf, may } from './item-actions.js';
import type { InboxActions } from './use-inbox-actions.js';

interface ItemButtonsProps {
  readonly item: InboxItem;
  readonly actions: InboxActions;
  /** That of a row that is not the current one is not in the way of Tab. */
  readonly tabIndex?: number;
  readonly size: 'xs' | 'sm';
}

/** What can be done with a case without opening it. */
export function ItemButtons({ item, actions, tabIndex = 0, size }: ItemButtonsProps) {
  const session = useSession();
  const holder = holderOf(session, item);
  const isClaimable = item.post === 'verifikator' && holds(session, 'verifikator');
  const claimVerb = { me: 'Lepas', nobody: 'Ambil', other: 'Ambil alih' }[holder];
  const name = item.caseNumber;
  const shared = { size, tabIndex };
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      {isClaimable && (
        <Button
          {...shared}
          variant="default"
          onClick={() => actions.claim(item)}
          aria-label={`${claimVerb} ${name}`}
        >
          {claimVerb}
        </Button>
      )}
      {may(item, 'return') && holder !== 'other' && (
        <Button
          {...shared}
          variant="default"
          onClick={() => actions.giveBack(item)}
          aria-label={`Kembalikan ${name}`}
        >
          Kembalikan
        </Button>
      )}
      {may(item, 'forward') && (
        <Button {...shared} onClick={() => actions.forward([item])} aria-label={`Teruskan ${name}`}>
          Teruskan
        </Button>
      )}
    </Group>
  );
}
