import { Anchor, Card, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../api/session.js';
import { HeldBadge } from '../../ui/held-badge.js';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { shortDateOf } from '../../words/dates.js';
import { ClaimWords } from './claim-words.js';
import { CommentsWords } from './comments-words.js';
import { CorrectedWords } from './corrected-words.js';
import type { InboxItem } from './inbox-query.js';
import { isSelectable, turnOf } from './item-actions.js';
import { ItemButtons } from './item-buttons.js';
import type { InboxActions } from './use-inbox-actions.js';
import { stepWords } from './step-words.js';
import type { Selection } from './use-selection.js';
import { WaitingTime } from './waiting-time.js';
import { hiddenName } from '../../words/hidden-name.js';

interface InboxCardProps {
  readonly item: InboxItem;
  readonly selection: Selection;
  readonly actions: InboxActions;
}

/** One case on a phone. */
export function InboxCard({ item, selection, actions }: InboxCardProps) {
  const session = useSession();
  const { caseId, caseNumber, applicant } = item;
  return (
    <Card withBorder component="li" p="sm">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Anchor
            size="sm"
            renderRoot={(rest) => <Link to="/berkas/$caseId" params={{ caseId }} {...rest} />}
          >
            {caseNumber}
          </Anchor>
          {isSelectable(session, item) && (
            <Checkbox
              size="md"
              checked={selection.has(caseId)}
              onChange={() => selection.toggle(caseId)}
              aria-label={`Pilih ${caseNumber}`}
            />
          )}
        </Group>
        <div>
          <Text fw={600}>{applicant?.name ?? hiddenName(item.fault)}</Text>
          <Text size="sm" c="dimmed">
            {item.unitName}
          </Text>
        </div>
        <Text size="sm">{stepWords(item)}</Text>
        <HeldBadge {...item} />
        <CorrectedWords item={item} />
        <CommentsWords item={item} />
        <Group gap="xs">
          <ProcedureBadge {...item} />
          <NatureBadge nature={item.nature} />
          <Text size="xs" c="dimmed">
            Diterima {shortDateOf(item.receivedAt)}
            {session.offices.length > 1 && ` · Giliran ${turnOf(session, item)}`}
          </Text>
          <ClaimWords item={item} />
        </Group>
        <WaitingTime item={item} />
        <ItemButtons item={item} actions={actions} size="sm" />
      </Stack>
    </Card>
  );
}
