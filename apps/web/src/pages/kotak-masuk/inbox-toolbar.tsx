import { Group, Stack } from '@mantine/core';
import type { Schemas } from '../../api/client.js';
import { wordsIn } from '../../lists/search-values.js';
import { FilterPanel } from '../../ui/filter-panel.js';
import { SearchField } from '../../ui/search-field.js';
import { InboxFilters } from './inbox-filters.js';
import { hiddenFilters } from './inbox-search.js';
import { InboxTabs } from './inbox-tabs.js';
import type { useInboxSearch } from './use-inbox-search.js';

interface InboxToolbarProps extends ReturnType<typeof useInboxSearch> {
  readonly counts: Schemas['Inbox']['counts'] | undefined;
}

/** How the inbox is narrowed down. */
export function InboxToolbar({ search, change, clear, counts }: InboxToolbarProps) {
  return (
    <Stack gap="sm" mb="md">
      <FilterPanel
        count={hiddenFilters(search)}
        bar={(button) => (
          <Group justify="space-between" gap="sm">
            <InboxTabs search={search} change={change} counts={counts} />
            <Group gap="xs">
              <SearchField
                label="Cari berkas"
                placeholder="Nama, NIK, email, atau nomor"
                value={search.cari}
                onSearch={(text) => change({ cari: wordsIn(text) })}
              />
              {button}
            </Group>
          </Group>
        )}
      >
        <InboxFilters {...{ search, change, clear }} />
      </FilterPanel>
    </Stack>
  );
}
