import { Button, Group, Paper, Text } from '@mantine/core';
import type { InboxActions } from './use-inbox-actions.js';
import classes from './selection-bar.module.css';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly actions: InboxActions;
}

/** What can be done with all that is ticked. */
export function SelectionBar({ selection, actions }: SelectionBarProps) {
  const { selected, clear } = selection;
  if (selected.length === 0) return null;
  return (
    <Paper
      withBorder
      shadow="md"
      p="sm"
      className={classes['bar']}
      role="region"
      aria-label="Berkas terpilih"
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" role="status">
          {selected.length} berkas dipilih
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={clear}>
            Batalkan pilihan
          </Button>
          <Button onClick={() => actions.forward(selected)}>Teruskan ({selected.length})</Button>
        </Group>
      </Group>
    </Paper>
  );
}
