import { Button, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { POST_TITLES, sopOf } from '@tte/domain';
import { useSession, worksOnCases } from '../../api/session.js';
import { oneOf, stepIn, unitIn, wordsIn } from '../../lists/search-values.js';
import { CountChip } from '../../ui/count-chip.js';
import { FilterPanel } from '../../ui/filter-panel.js';
import { SavedFilters } from '../../ui/saved-filters.js';
import { SearchField } from '../../ui/search-field.js';
import { useUnitChoices } from '../../ui/use-unit-choices.js';
import { STATUSES, STATUS_TITLES } from '../../words/statuses.js';
import { WAITED_FOR } from '../../lists/cases-search.js';
import { kindIn, KINDS, procedureIn, type Kind } from '../../lists/kinds.js';
import { PROCEDURE_CHOICES } from '../../words/procedures.js';
import type { useCasesSearch } from './use-cases-search.js';

const ALL = { value: '', label: 'Semua' };
const OPENNESS = [
  ALL,
  { value: 'berjalan', label: 'Masih berjalan' },
  { value: 'selesai', label: 'Sudah ditutup' },
];
const STATES = [ALL, ...STATUSES.map((value) => ({ value, label: STATUS_TITLES[value] }))];
const { registration: USUAL } = KINDS;
const KIND_CHOICES = [ALL, ...PROCEDURE_CHOICES.map(({ value, label }) => ({ value: KINDS[value], label }))];
/** The steps of an SOP; a step alone says nothing. */
const stepsOf = (kind: Kind = USUAL) => [
  ALL,
  ...sopOf(procedureIn(kind)).steps.map(({ number, title }) => ({
    value: String(number),
    label: `${number}. ${title}`,
  })),
];
const WAITING = [ALL, ...WAITED_FOR.map((value) => ({ value, label: POST_TITLES[value] }))];

/** How the list is narrowed down. Only those who see persons search for them. */
export function CasesFilters({ search, filters, change, apply, clear }: ReturnType<typeof useCasesSearch>) {
  const session = useSession();
  const units = useUnitChoices(search.satuan === undefined ? [] : [search.satuan]);
  const select = (
    label: string,
    data: typeof WAITING,
    value: string | undefined,
    set: (to: string) => void,
  ) => (
    <NativeSelect
      label={label}
      data={data}
      value={value ?? ''}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
  const { cari, lewat, ...hidden } = search;
  return (
    <Stack gap="sm" mb="md">
      <FilterPanel
        count={Object.keys(hidden).length}
        bar={(button) => (
          <Group gap="sm">
            {worksOnCases(session) && (
              <SearchField
                label="Cari pemohon atau pemegang"
                value={cari}
                onSearch={(text) => change({ cari: wordsIn(text) })}
              />
            )}
            <CountChip
              label="Melewati standar"
              isOn={lewat === true}
              onToggle={() => change({ lewat: lewat ? undefined : true })}
            />
            {button}
          </Group>
        )}
      >
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
          {select('Jenis', KIND_CHOICES, search.jenis, (to) =>
            change({ jenis: kindIn(to), langkah: undefined }),
          )}
          {select('Berjalan atau ditutup', OPENNESS, search.berkas, (to) =>
            change({ berkas: oneOf(['berjalan', 'selesai'] as const, to) }),
          )}
          {select('Status', STATES, search.status, (to) => change({ status: oneOf(STATUSES, to) }))}
          {select('Langkah', stepsOf(search.jenis), search.langkah?.toString(), (to) => {
            const langkah = stepIn(Number(to));
            change({ langkah, ...(langkah !== undefined && { jenis: search.jenis ?? USUAL }) });
          })}
          {select('Menunggu', WAITING, search.menunggu, (to) => change({ menunggu: oneOf(WAITED_FOR, to) }))}
          {select('Satuan kerja', [ALL, ...units], search.satuan, (to) => change({ satuan: unitIn(to) }))}
          <Button variant="subtle" onClick={clear} style={{ alignSelf: 'end' }}>
            Hapus semua filter
          </Button>
        </SimpleGrid>
      </FilterPanel>
      <SavedFilters list="berkas" filters={filters} onApply={apply} />
    </Stack>
  );
}
