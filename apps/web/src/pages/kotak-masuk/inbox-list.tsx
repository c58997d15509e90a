import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { DecisionDialog } from './decision-dialog.js';
import { InboxCard } from './inbox-card.js';
import type { InboxItem } from './inbox-query.js';
import { InboxTable } from './inbox-table.js';
import { SelectionBar } from './selection-bar.js';
import { ShortcutHelp } from './shortcut-help.js';
import { useInboxActions } from './use-inbox-actions.js';
import { useRows } from './use-rows.js';
import { useSelection } from './use-selection.js';

/**
 * The cases, and what can be done with them: a table on a desk, cards on a phone. A dialog stays open when its case
 * leaves the list.
 */
export function InboxList({ items }: { readonly items: readonly InboxItem[] }) {
  const isDesk = useIsDesk();
  const actions = useInboxActions();
  const selection = useSelection(items);
  const rows = useRows(items.map(({ caseId }) => caseId));
  const [isHelpOpen, help] = useDisclosure();
  return (
    <>
      {items.length > 0 && isDesk && (
        <>
          <InboxTable {...{ items, rows, selection, actions }} onHelp={help.open} />
          <Button variant="subtle" size="xs" mt="sm" onClick={help.open}>
            Pintasan papan tik (?)
          </Button>
        </>
      )}
      {items.length > 0 && !isDesk && (
        <Stack component="ul" gap="sm" p={0} m={0}>
          {items.map((item) => (
            <InboxCard key={item.caseId} {...{ item, selection, actions }} />
          ))}
        </Stack>
      )}
      <SelectionBar selection={selection} actions={actions} />
      <DecisionDialog
        decision={actions.decision}
        isOpen={actions.isOpen}
        onClose={actions.close}
        onGone={rows.catchFocus}
      />
      <ShortcutHelp isOpen={isHelpOpen} onClose={help.close} />
    </>
  );
}
