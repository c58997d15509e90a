import { Group, NativeSelect, Stack } from '@mantine/core';
import { oneOf, unitIn, wordsIn } from '../../lists/search-values.js';
import { SavedFilters } from '../../ui/saved-filters.js';
import { SearchField } from '../../ui/search-field.js';
import { useUnitChoices } from '../../ui/use-unit-choices.js';
import { ENDINGS, STATES } from './accounts-search.js';
import type { useAccountsSearch } from './use-accounts-search.js';

interface AccountsFiltersProps extends ReturnType<typeof useAccountsSearch> {
  /** Whether they may look for a person. */
  readonly maySearch: boolean;
}

const HELD = [
  { value: '', label: 'Semua akun' },
  { value: 'berlaku', label: 'Masih berlaku' },
  { value: 'dicabut', label: 'Dicabut' },
];
const ENDS = [
  { value: '', label: 'Semua masa berlaku' },
  { value: '30', label: 'Berakhir dalam 30 hari atau sudah berakhir' },
  { value: '90', label: 'Berakhir dalam 90 hari atau sudah berakhir' },
  { value: 'lewat', label: 'Sudah berakhir' },
];
const ALL_UNITS = { value: '', label: 'Semua satuan kerja' };

/** How the registry is narrowed down. */
export function AccountsFilters({ search, filters, change, apply, maySearch }: AccountsFiltersProps) {
  const units = useUnitChoices(search.satuan === undefined ? [] : [search.satuan]);
  return (
    <Stack gap="sm" mb="md">
      <Group gap="sm">
        {maySearch && (
          <SearchField
            label="Cari pemegang akun"
            value={search.cari}
            onSearch={(text) => change({ cari: wordsIn(text) })}
          />
        )}
        <NativeSelect
          aria-label="Status akun"
          data={HELD}
          value={search.status ?? ''}
          onChange={({ currentTarget: { value } }) => change({ status: oneOf(STATES, value) })}
          w={{ base: '100%', xs: 180 }}
        />
        <NativeSelect
          aria-label="Masa berlaku"
          data={ENDS}
          value={String(search.berakhir ?? '')}
          onChange={({ currentTarget: { value } }) =>
            change({ berakhir: oneOf(ENDINGS, value === 'lewat' ? value : Number(value)) })
          }
          w={{ base: '100%', xs: 340 }}
        />
        <NativeSelect
          aria-label="Satuan kerja"
          data={[ALL_UNITS, ...units]}
          value={search.satuan ?? ''}
          onChange={({ currentTarget: { value } }) => change({ satuan: unitIn(value) })}
          w={{ base: '100%', xs: 260 }}
        />
      </Group>
      <SavedFilters list="akun" filters={filters} onApply={apply} />
    </Stack>
  );
}
