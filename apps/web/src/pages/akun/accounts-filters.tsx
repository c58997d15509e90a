import { Group, NativeSelect } from '@mantine/core';
import { oneOf, unitIn } from '../../app/search-values.js';
import { SearchField } from '../../ui/search-field.js';
import { useKnownUnits } from '../../ui/use-known-units.js';
import type { Account } from './accounts-query.js';
import { ENDINGS } from './accounts-search.js';
import type { useAccountsSearch } from './use-accounts-search.js';

interface AccountsFiltersProps extends ReturnType<typeof useAccountsSearch> {
  readonly items: readonly Account[];
  /** Whether they may look for a person. */
  readonly maySearch: boolean;
}

const ENDS = [
  { value: '', label: 'Semua masa berlaku' },
  { value: '30', label: 'Berakhir dalam 30 hari atau sudah berakhir' },
  { value: '90', label: 'Berakhir dalam 90 hari atau sudah berakhir' },
  { value: 'lewat', label: 'Sudah berakhir' },
];
const ALL_UNITS = { value: '', label: 'Semua satuan kerja' };

/** How the registry is narrowed down. */
export function AccountsFilters({
  search,
  words,
  change,
  searchFor,
  items,
  maySearch,
}: AccountsFiltersProps) {
  const units = useKnownUnits(items, search.satuan === undefined ? [] : [search.satuan]);
  return (
    <Group gap="sm" mb="md">
      {maySearch && (
        <SearchField
          label="Cari pemegang akun"
          placeholder="Nama, NIK, atau email"
          value={words}
          onSearch={searchFor}
        />
      )}
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
  );
}
