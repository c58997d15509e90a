import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { DecisionDialog } from './decision-dialog.js';
import type { InboxLetter } from './inbox-query.js';
import { InboxTable } from './inbox-table.js';
import { LetterCard } from './letter-card.js';
import { SelectionBar, type MoreCases } from './selection-bar.js';
import { ShortcutHelp } from './shortcut-help.js';
import { shownRows } from './shown-rows.js';
import { useInboxActions } from './use-inbox-actions.js';
import { useOpenLetters } from './use-open-letters.js';
import { useRows } from './use-rows.js';
import { useSelection } from './use-selection.js';

interface InboxListProps {
  readonly letters: readonly InboxLetter[];
  /** The rest of the list, where there is more than is shown. */
  readonly more: MoreCases | undefined;
}

/**
 * The cases, and what can be done with them: a table on a desk, cards on a phone. A dialog stays open when its case
 * leaves the list.
 */
export function InboxList({ letters, more }: InboxListProps) {
  const isDesk = useIsDesk();
  const actions = useInboxActions();
  const open = useOpenLetters();
  const selection = useSelection(letters.flatMap(({ items }) => items));
  const shown = shownRows(letters, open.ids);
  const rows = useRows(shown.map(({ id }) => id));
  const [isHelpOpen, help] = useDisclosure();
  return (
    <>
      {shown.length > 0 && isDesk && (
        <>
          <InboxTable {...{ shown, open, rows, selection, actions }} onHelp={help.open} />
          <Button variant="subtle" size="xs" mt="sm" onClick={help.open}>
            Pintasan papan tik (?)
          </Button>
        </>
      )}
      {shown.length > 0 && !isDesk && (
        <Stack component="ul" gap="sm" p={0} m={0}>
          {letters.map((letter) => (
            <LetterCard key={letter.id} {...{ letter, open, selection, actions }} />
          ))}
        </Stack>
      )}
      <SelectionBar selection={selection} actions={actions} more={more} />
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
