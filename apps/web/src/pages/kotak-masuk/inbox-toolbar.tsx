import { Group, NativeSelect, Stack } from '@mantine/core';
import type { Schemas } from '../../api/client.js';
import { oneOf, wordsIn } from '../../lists/search-values.js';
import { FilterPanel } from '../../ui/filter-panel.js';
import { SavedFilters } from '../../ui/saved-filters.js';
import { SearchField } from '../../ui/search-field.js';
import { InboxFilters } from './inbox-filters.js';
import { hiddenFilters, SORTS } from './inbox-search.js';
import { InboxTabs } from './inbox-tabs.js';
import type { useInboxSearch } from './use-inbox-search.js';

interface InboxToolbarProps extends ReturnType<typeof useInboxSearch> {
  readonly counts: Schemas['Inbox']['counts'] | undefined;
}

const ORDERS = [
  { value: '', label: 'Segera dahulu, lalu tenggat' },
  { value: 'tenggat', label: 'Tenggat terdekat' },
  { value: 'terlama', label: 'Surat terlama' },
  { value: 'terbaru', label: 'Surat terbaru' },
];

/** How the inbox is narrowed down and sorted. */
export function InboxToolbar({ search, filters, change, apply, clear, counts }: InboxToolbarProps) {
  return (
    <Stack gap="sm" mb="md">
      <FilterPanel
        count={hiddenFilters(search)}
        bar={(button) => (
          <Group justify="space-between" gap="sm">
            <InboxTabs search={search} change={change} counts={counts} />
            <Group gap="xs">
              <NativeSelect
                aria-label="Urutan"
                data={ORDERS}
                value={search.urut ?? ''}
                onChange={({ currentTarget }) => change({ urut: oneOf(SORTS, currentTarget.value) })}
              />
              <SearchField
                label="Cari berkas"
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
      <SavedFilters list="kotak-masuk" filters={filters} onApply={apply} />
    </Stack>
  );
}
