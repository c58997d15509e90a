import { Checkbox, Table } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { actionOf } from './inbox-keys.js';
import { InboxRow } from './inbox-row.js';
import { LetterRow } from './letter-row.js';
import type { CaseShown, LetterShown, ShownRow } from './shown-rows.js';
import { onlyStep } from './step-words.js';
import type { InboxActions } from './use-inbox-actions.js';
import type { OpenLetters } from './use-open-letters.js';
import type { Rows } from './use-rows.js';
import type { Selection } from './use-selection.js';

interface InboxTableProps {
  readonly shown: readonly ShownRow[];
  readonly open: OpenLetters;
  readonly rows: Rows;
  readonly selection: Selection;
  readonly actions: InboxActions;
  readonly onHelp: () => void;
}

const ARROWS = ['ArrowDown', 'ArrowUp'];
/** The page itself, and its heading, where whoever comes to it begins. */
const NO_USE_FOR_ARROWS = 'body, main, h1';

/** The inbox on a desk: letters that open to their people, walked through by keys. */
export function InboxTable({ shown, open, rows, selection, actions, onHelp }: InboxTableProps) {
  const { index, focusAt, listProps } = rows;
  const act = (event: KeyboardEvent<HTMLElement>) => {
    const row = shown[index];
    const action = actionOf(event, (event.target as HTMLElement).dataset['row'] !== undefined);
    if (!action || !row) return;
    event.preventDefault();
    const does: Record<typeof action, () => unknown> = {
      next: () => focusAt(index + 1),
      previous: () => focusAt(index - 1),
      first: () => focusAt(0),
      last: () => focusAt(shown.length - 1),
      help: onHelp,
      'forward-selected': () => actions.forward(selection.selected),
      ...(row.kind === 'letter' ? onLetter(row) : onCase(row)),
    };
    does[action]();
  };
  const onLetter = ({ letter, isOpen }: LetterShown) => {
    const toggle = () => open.toggle(letter.id);
    return {
      open: toggle,
      unfold: () => (isOpen ? focusAt(index + 1) : toggle()),
      fold: () => isOpen && toggle(),
      forward: () => actions.forward(letter.items, letter),
      // What is wrong with a person's data is that person's.
      return: () => !isOpen && toggle(),
      claim: () => actions.claimAll(letter.items),
      select: () => selection.toggleMany(letter.items),
    };
  };
  const onCase = ({ item, letterId }: CaseShown) => ({
    open: () => actions.open(item),
    unfold: () => undefined,
    fold: () => letterId !== undefined && focusAt(shown.findIndex(({ id }) => id === letterId)),
    forward: () => actions.forward([item]),
    return: () => actions.giveBack(item),
    claim: () => actions.claim(item),
    select: () => selection.toggle(item.caseId),
  });
  // From anywhere that has no use for them, the arrows lead into the list.
  useWindowEvent('keydown', (event) => {
    if (!ARROWS.includes(event.key) || !(event.target as Element).matches(NO_USE_FOR_ARROWS)) return;
    event.preventDefault();
    focusAt(index);
  });
  const only = onlyStep(shown.flatMap((row) => (row.kind === 'case' ? row.item : row.letter.items)));
  const isAll = selection.selected.length > 0 && selection.selected.length === selection.selectable.length;
  return (
    <Table
      {...listProps}
      role="treegrid"
      aria-label="Berkas"
      aria-multiselectable
      onKeyDown={act}
      highlightOnHover
      captionSide="top"
    >
      {only !== undefined && <Table.Caption ta="left">Semua pada langkah {only}</Table.Caption>}
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={40}>
            {selection.selectable.length > 0 && (
              <Checkbox
                checked={isAll}
                indeterminate={!isAll && selection.selected.length > 0}
                onChange={selection.toggleAll}
                aria-label="Pilih semua berkas yang ditampilkan"
              />
            )}
          </Table.Th>
          <Table.Th>Berkas</Table.Th>
          {only === undefined && <Table.Th>Langkah</Table.Th>}
          <Table.Th>Surat</Table.Th>
          <Table.Th>Menunggu</Table.Th>
          <Table.Th ta="right">Tindakan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map((row) =>
          row.kind === 'letter' ? (
            <LetterRow
              key={row.id}
              {...{ row, open, rows, selection, actions }}
              isOneStep={only !== undefined}
            />
          ) : (
            <InboxRow
              key={row.id}
              item={row.item}
              {...{ rows, selection, actions }}
              isOneStep={only !== undefined}
              isOfLetter={row.letterId !== undefined}
            />
          ),
        )}
      </Table.Tbody>
    </Table>
  );
}
