import { Checkbox, Group, Table, Text } from '@mantine/core';
import { useSession } from '../../api/session.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { shortDateOf } from '../../words/dates.js';
import classes from './inbox-table.module.css';
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
import type { LetterShown } from './shown-rows.js';
import type { InboxActions } from './use-inbox-actions.js';
import type { OpenLetters } from './use-open-letters.js';
import type { Rows } from './use-rows.js';
import type { Selection } from './use-selection.js';
import { WaitingTime } from './waiting-time.js';

interface LetterRowProps {
  readonly row: LetterShown;
  readonly open: OpenLetters;
  readonly rows: Rows;
  readonly selection: Selection;
  readonly actions: InboxActions;
  readonly isOneStep: boolean;
}

/** A letter of several people on a desk; their rows follow it while it is open. */
export function LetterRow({ row, open, rows, selection, actions, isOneStep }: LetterRowProps) {
  const session = useSession();
  const { letter, isOpen } = row;
  const { facts, items } = letter;
  const [first, ...others] = items;
  if (!first) return null;
  const { canBe, isAll, isSome } = tickedOf(letter, selection);
  const props = rows.rowProps(row.id);
  const { tabIndex } = props;
  return (
    <Table.Tr
      {...props}
      aria-level={1}
      aria-expanded={isOpen}
      aria-selected={isAll}
      className={classes['row']}
    >
      <Table.Td>
        {canBe && (
          <Checkbox
            checked={isAll}
            indeterminate={isSome}
            onChange={() => selection.toggleMany(items)}
            aria-label={`Pilih semua pada ${letterTitle(letter)}`}
            tabIndex={tabIndex}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" component="div" className={classes['letter']}>
          {letterTitle(letter)}
        </Text>
        {facts && (
          <Text size="sm" component="div">
            {facts.signedBy}
          </Text>
        )}
        <Group gap="0 12px">
          <PeopleButton
            letter={letter}
            isOpen={isOpen}
            onToggle={() => open.toggle(row.id)}
            tabIndex={tabIndex}
          />
          <Text size="xs" c="dimmed">
            {unitsOf(items)}
          </Text>
          {isOneStep && <HeldOfLetter letter={letter} />}
          {isOneStep && <CorrectedOfLetter letter={letter} />}
          <SheetLink letter={letter} tabIndex={tabIndex} />
        </Group>
      </Table.Td>
      {!isOneStep && (
        <Table.Td>
          <Text size="sm">{stepsOf(items)}</Text>
          {session.offices.length > 1 && (
            <Text size="xs" c="dimmed">
              Giliran {turnOf(session, first)}
            </Text>
          )}
          <HeldOfLetter letter={letter} />
          <CorrectedOfLetter letter={letter} />
        </Table.Td>
      )}
      <Table.Td>
        <Group gap="4px 8px">
          <ProcedureBadge procedure={first.procedure} urgent={items.some(({ urgent }) => urgent)} />
          <NatureBadge nature={first.nature} />
          <Text size="xs" c="dimmed" className={classes['whole']}>
            {shortDateOf(first.receivedAt)}
          </Text>
        </Group>
      </Table.Td>
      <Table.Td>
        <WaitingTime item={firstDue([first, ...others])} />
      </Table.Td>
      <Table.Td ta="right">
        <LetterButtons {...{ letter, actions, tabIndex }} size="xs" />
      </Table.Td>
    </Table.Tr>
  );
}
