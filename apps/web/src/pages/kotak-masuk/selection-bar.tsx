import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../api/session.js';
import { isFree, may } from './item-actions.js';
import type { InboxItem } from './inbox-query.js';
import type { InboxActions } from './use-inbox-actions.js';
import classes from './selection-bar.module.css';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly actions: InboxActions;
  readonly more: MoreCases | undefined;
}

/** What waits beyond what is shown. */
export interface MoreCases {
  readonly total: number | undefined;
  readonly loadAll: () => Promise<readonly InboxItem[]>;
}

/** So many can be chosen at once; more are no selection that somebody has looked at. */
const MOST = 500;

/** What can be done with all that is ticked. */
export function SelectionBar({ selection, actions, more }: SelectionBarProps) {
  const { selected, clear } = selection;
  const session = useSession();
  const [isLoading, setLoading] = useState(false);
  const chooseAll = async ({ loadAll }: MoreCases) => {
    setLoading(true);
    const all = await loadAll();
    setLoading(false);
    if (all.length > 0) selection.choose(all);
  };
  if (selected.length === 0) return null;
  const forwardable = selected.filter((item) => may(item, 'forward'));
  const free = selected.filter((item) => isFree(session, item));
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
          {more && (more.total ?? 0) <= MOST && (
            <Button variant="default" loading={isLoading} onClick={() => void chooseAll(more)}>
              Pilih semua {more.total}
            </Button>
          )}
          <Button variant="default" onClick={clear}>
            Batalkan pilihan
          </Button>
          {free.length > 0 && (
            <Button
              variant="default"
              onClick={() => {
                actions.claimAll(free);
                clear();
              }}
            >
              Ambil ({free.length})
            </Button>
          )}
          {forwardable.length > 0 && (
            <Button onClick={() => actions.forward(forwardable)}>Teruskan ({forwardable.length})</Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
