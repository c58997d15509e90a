import { Button, Collapse, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import type { Schemas } from '../../api/client.js';
import { SearchField } from '../../ui/search-field.js';
import { wordsIn } from '../../app/search-values.js';
import { InboxFilters } from './inbox-filters.js';
import type { InboxItem } from './inbox-query.js';
import { hiddenFilters } from './inbox-search.js';
import { InboxTabs } from './inbox-tabs.js';
import type { useInboxSearch } from './use-inbox-search.js';

interface InboxToolbarProps extends ReturnType<typeof useInboxSearch> {
  readonly items: readonly InboxItem[];
  readonly counts: Schemas['Inbox']['counts'] | undefined;
}

/** How the inbox is narrowed down. */
export function InboxToolbar({ search, change, clear, items, counts }: InboxToolbarProps) {
  const hidden = hiddenFilters(search);
  const [isOpen, { toggle }] = useDisclosure(hidden > 0);
  return (
    <Stack gap="sm" mb="md">
      <Group justify="space-between" gap="sm">
        <InboxTabs search={search} change={change} counts={counts} />
        <Group gap="xs">
          <SearchField
            label="Cari berkas"
            placeholder="Nama, NIK, email, atau nomor"
            value={search.cari}
            onSearch={(text) => change({ cari: wordsIn(text) })}
          />
          <Button
            variant="default"
            leftSection={<IconFilter size={16} aria-hidden />}
            onClick={toggle}
            aria-expanded={isOpen}
            aria-controls="saringan"
          >
            {hidden > 0 ? `Saringan (${hidden})` : 'Saringan'}
          </Button>
        </Group>
      </Group>
      <Collapse expanded={isOpen}>
        <InboxFilters {...{ search, change, clear, items }} />
      </Collapse>
    </Stack>
  );
}
