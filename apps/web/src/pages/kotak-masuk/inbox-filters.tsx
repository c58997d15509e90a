import { Button, MultiSelect, NativeSelect, SimpleGrid } from '@mantine/core';
import { LETTER_NATURES } from '@tte/domain';
import { dayIn, oneOf } from '../../lists/search-values.js';
import { DateField } from '../../ui/date-field.js';
import { useUnitChoices } from '../../ui/use-unit-choices.js';
import { NATURE_TITLES } from '../../words/natures.js';
import type { InboxSearch } from './inbox-search.js';
import type { ChangeSearch } from './use-inbox-search.js';

interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly change: ChangeSearch;
  readonly clear: () => void;
}

const ANY = { value: '', label: 'Semua' };
const NATURES = [ANY, ...LETTER_NATURES.map((value) => ({ value, label: NATURE_TITLES[value] }))];
const CLAIMED = [
  ANY,
  { value: 'saya', label: 'Saya kerjakan' },
  { value: 'bebas', label: 'Belum dikerjakan siapa pun' },
];

/** The filters that are not needed every day. */
export function InboxFilters({ search, change, clear }: InboxFiltersProps) {
  const units = useUnitChoices(search.satuan);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
      <MultiSelect
        label="Satuan kerja"
        placeholder={search.satuan ? '' : 'Semua'}
        data={units}
        value={[...(search.satuan ?? [])]}
        onChange={(satuan) => change({ satuan: satuan.length > 0 ? satuan : undefined })}
        searchable
        nothingFoundMessage="Tidak ada"
      />
      <NativeSelect
        label="Sifat surat"
        data={NATURES}
        value={search.sifat ?? ''}
        onChange={({ currentTarget }) => change({ sifat: oneOf(LETTER_NATURES, currentTarget.value) })}
      />
      <NativeSelect
        label="Dikerjakan"
        data={CLAIMED}
        value={search.dikerjakan ?? ''}
        onChange={({ currentTarget }) =>
          change({ dikerjakan: oneOf(['saya', 'bebas'] as const, currentTarget.value) })
        }
      />
      <DateField
        clearable
        label="Surat diterima dari"
        value={search.dari ?? ''}
        onChange={(day) => change({ dari: dayIn(day) })}
      />
      <DateField
        clearable
        label="Surat diterima sampai"
        value={search.sampai ?? ''}
        onChange={(day) => change({ sampai: dayIn(day) })}
      />
      <Button variant="subtle" onClick={clear} style={{ alignSelf: 'end' }}>
        Hapus semua filter
      </Button>
    </SimpleGrid>
  );
}
