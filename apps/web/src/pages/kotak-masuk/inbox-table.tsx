import { Checkbox, Table } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { actionOf } from './inbox-keys.js';
import type { InboxItem } from './inbox-query.js';
import { InboxRow } from './inbox-row.js';
import { onlyStep } from './step-words.js';
import type { InboxActions } from './use-inbox-actions.js';
import type { Rows } from './use-rows.js';
import type { Selection } from './use-selection.js';

interface InboxTableProps {
  readonly items: readonly InboxItem[];
  readonly rows: Rows;
  readonly selection: Selection;
  readonly actions: InboxActions;
  readonly onHelp: () => void;
}

const ARROWS = ['ArrowDown', 'ArrowUp'];
/** The page itself, and its heading, where whoever comes to it begins. */
const NO_USE_FOR_ARROWS = 'body, main, h1';

/** The inbox on a desk: a grid that keys walk through. */
export function InboxTable({ items, rows, selection, actions, onHelp }: InboxTableProps) {
  const { index, focusAt, listProps } = rows;
  const act = (event: KeyboardEvent<HTMLElement>) => {
    const item = items[index];
    const action = actionOf(event, (event.target as HTMLElement).dataset['row'] !== undefined);
    if (!action || !item) return;
    event.preventDefault();
    const does: Record<typeof action, () => unknown> = {
      next: () => focusAt(index + 1),
      previous: () => focusAt(index - 1),
      first: () => focusAt(0),
      last: () => focusAt(items.length - 1),
      open: () => actions.open(item),
      forward: () => actions.forward([item]),
      'forward-selected': () => actions.forward(selection.selected),
      return: () => actions.giveBack(item),
      claim: () => actions.claim(item),
      select: () => selection.toggle(item.caseId),
      help: onHelp,
    };
    does[action]();
  };
  // From anywhere that has no use for them, the arrows lead into the list.
  useWindowEvent('keydown', (event) => {
    if (!ARROWS.includes(event.key) || !(event.target as Element).matches(NO_USE_FOR_ARROWS)) return;
    event.preventDefault();
    focusAt(index);
  });
  const only = onlyStep(items);
  const isAll = selection.selected.length > 0 && selection.selected.length === selection.forwardable.length;
  return (
    <Table
      {...listProps}
      role="grid"
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
            {selection.forwardable.length > 0 && (
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
        {items.map((item) => (
          <InboxRow
            key={item.caseId}
            {...{ item, rows, selection, actions }}
            isOneStep={only !== undefined}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}
