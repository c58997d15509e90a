import { Card, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useSession } from '../../api/session.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { shortDateOf } from '../../words/dates.js';
import { InboxCard } from './inbox-card.js';
import type { InboxLetter } from './inbox-query.js';
import { turnOf } from './item-actions.js';
import {
  CorrectedOfLetter,
  HeldOfLetter,
  LetterButtons,
  PeopleButton,
  SheetLink,
  tickedOf,
} from './letter-parts.js';
import { firstDue, letterTitle, stepsOf, unitsOf } from './letter-words.js';
import { isOfSeveral } from './shown-rows.js';
import type { InboxActions } from './use-inbox-actions.js';
import type { OpenLetters } from './use-open-letters.js';
import type { Selection } from './use-selection.js';
import { WaitingTime } from './waiting-time.js';

interface LetterCardProps {
  readonly letter: InboxLetter;
  readonly open: OpenLetters;
  readonly selection: Selection;
  readonly actions: InboxActions;
}

/** A letter on a phone: its one case, or a card that opens to the cards of its people. */
export function LetterCard({ letter, open, selection, actions }: LetterCardProps) {
  const session = useSession();
  const { id, facts, items } = letter;
  const [first, ...others] = items;
  if (!first) return null;
  if (!isOfSeveral(letter)) return <InboxCard item={first} {...{ selection, actions }} />;
  const { canBe, isAll, isSome } = tickedOf(letter, selection);
  const isOpen = open.ids.has(id);
  return (
    <Card withBorder component="li" p="sm" aria-label={letterTitle(letter)}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {letterTitle(letter)}
          </Text>
          {canBe && (
            <Checkbox
              size="md"
              checked={isAll}
              indeterminate={isSome}
              onChange={() => selection.toggleMany(items)}
              aria-label={`Pilih semua pada ${letterTitle(letter)}`}
            />
          )}
        </Group>
        <div>
          {facts && <Text size="sm">{facts.signedBy}</Text>}
          <Text size="sm" c="dimmed">
            {unitsOf(items)}
          </Text>
        </div>
        <Text size="sm">{stepsOf(items)}</Text>
        <HeldOfLetter letter={letter} />
        <CorrectedOfLetter letter={letter} />
        <Group gap="xs">
          <ProcedureBadge procedure={first.procedure} urgent={items.some(({ urgent }) => urgent)} />
          <NatureBadge nature={first.nature} />
          <Text size="xs" c="dimmed">
            Diterima {shortDateOf(first.receivedAt)}
            {session.offices.length > 1 && ` · Giliran ${turnOf(session, first)}`}
          </Text>
        </Group>
        <WaitingTime item={firstDue([first, ...others])} />
        <Group justify="space-between" gap="xs">
          <PeopleButton letter={letter} isOpen={isOpen} onToggle={() => open.toggle(id)} />
          <SheetLink letter={letter} />
          <LetterButtons {...{ letter, actions }} size="sm" />
        </Group>
        {isOpen && (
          <Stack component="ul" gap="xs" p={0} m={0}>
            {items.map((item) => (
              <InboxCard key={item.caseId} {...{ item, selection, actions }} />
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  );
}
