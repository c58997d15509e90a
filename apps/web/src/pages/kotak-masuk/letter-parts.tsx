import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../api/session.js';
import { HeldBadge } from '../../ui/held-badge.js';
import type { InboxLetter } from './inbox-query.js';
import { isFree, may } from './item-actions.js';
import { letterTitle, peopleOf } from './letter-words.js';
import type { InboxActions } from './use-inbox-actions.js';
import type { Selection } from './use-selection.js';

/** Whether those of a letter who can be ticked are. */
export function tickedOf({ items }: InboxLetter, { selectable, has }: Selection) {
  const theirs = items.filter((item) => selectable.includes(item));
  const ticked = theirs.filter(({ caseId }) => has(caseId)).length;
  return {
    canBe: theirs.length > 0,
    isAll: ticked > 0 && ticked === theirs.length,
    isSome: ticked > 0 && ticked < theirs.length,
  };
}

interface PeopleButtonProps {
  readonly letter: InboxLetter;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly tabIndex?: number;
}

/** Opens a letter to its people, and closes it. */
export function PeopleButton({ letter, isOpen, onToggle, tabIndex = 0 }: PeopleButtonProps) {
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Button
      variant="default"
      size="compact-sm"
      tabIndex={tabIndex}
      leftSection={<Icon size={16} aria-hidden />}
      aria-expanded={isOpen}
      aria-label={`${peopleOf(letter.items)}, ${letterTitle(letter)}`}
      onClick={onToggle}
    >
      {peopleOf(letter.items)}
    </Button>
  );
}

/** How many of a letter's people were corrected since the post last had them. */
export function CorrectedOfLetter({ letter }: { readonly letter: InboxLetter }) {
  const count = letter.items.filter(({ corrected }) => corrected).length;
  if (count === 0) return null;
  return (
    <Text size="xs" fw={600}>
      {count} diperbaiki
    </Text>
  );
}

/** That a letter's people are on hold; until when, where that is one day for all. */
export function HeldOfLetter({ letter: { items } }: { readonly letter: InboxLetter }) {
  const [until, ...others] = new Set(items.map(({ heldUntil }) => heldUntil));
  return others.length === 0 ? (
    <HeldBadge heldUntil={until} />
  ) : (
    <Text size="xs" fw={600}>
      Ditunda
    </Text>
  );
}

/** The way to the sheet on which the letter is disposed of; nobody disposes of a renewal. */
export function SheetLink({
  letter,
  tabIndex = 0,
}: {
  readonly letter: InboxLetter;
  readonly tabIndex?: number;
}) {
  const [first] = letter.items;
  if (!first || first.procedure === 'renewal') return null;
  return (
    <Anchor
      size="sm"
      py={4}
      display="inline-block"
      renderRoot={(rest) => (
        <Link
          to="/berkas/$caseId/lembar-disposisi"
          params={{ caseId: first.caseId }}
          tabIndex={tabIndex}
          aria-label={`Lembar disposisi ${letterTitle(letter)}`}
          {...rest}
        />
      )}
    >
      Lembar disposisi
    </Anchor>
  );
}

interface LetterButtonsProps {
  readonly letter: InboxLetter;
  readonly actions: InboxActions;
  readonly tabIndex?: number;
  readonly size: 'xs' | 'sm';
}

/** What can be done with all of a letter's people at once. */
export function LetterButtons({ letter, actions, tabIndex = 0, size }: LetterButtonsProps) {
  const session = useSession();
  const { items } = letter;
  const forwardable = items.filter((item) => may(item, 'forward'));
  const free = items.filter((item) => isFree(session, item));
  const shared = { size, tabIndex };
  return (
    <Group gap="xs" justify="flex-end">
      {free.length > 0 && (
        <Button
          {...shared}
          variant="default"
          onClick={() => actions.claimAll(free)}
          aria-label={`Ambil ${peopleOf(free)}, ${letterTitle(letter)}`}
        >
          Ambil ({free.length})
        </Button>
      )}
      {forwardable.length > 0 && (
        <Button
          {...shared}
          onClick={() => actions.forward(items, letter)}
          aria-label={`Teruskan ${peopleOf(forwardable)}, ${letterTitle(letter)}`}
        >
          Teruskan ({forwardable.length})
        </Button>
      )}
    </Group>
  );
}
