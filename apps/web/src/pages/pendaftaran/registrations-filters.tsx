import { Button, Group, NativeSelect } from '@mantine/core';
import { LEVELS, POST_TITLES, SOP } from '@tte/domain';
import { holds, useSession } from '../../api/session.js';
import { oneOf, stepIn, unitIn, wordsIn } from '../../app/search-values.js';
import { SearchField } from '../../ui/search-field.js';
import { useKnownUnits } from '../../ui/use-known-units.js';
import { STATUSES, STATUS_TITLES } from '../../words/statuses.js';
import type { RegistrationItem } from './registrations-query.js';
import { WAITED_FOR } from './registrations-search.js';
import type { useRegistrationsSearch } from './use-registrations-search.js';

interface RegistrationsFiltersProps extends ReturnType<typeof useRegistrationsSearch> {
  readonly items: readonly RegistrationItem[];
}

const every = (label: string) => ({ value: '', label });
const OPENNESS = [
  every('Semua berkas'),
  { value: 'berjalan', label: 'Masih berjalan' },
  { value: 'selesai', label: 'Sudah ditutup' },
];
const STATES = [every('Semua keadaan'), ...STATUSES.map((value) => ({ value, label: STATUS_TITLES[value] }))];
const STEPS = [
  every('Semua langkah'),
  ...SOP.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })),
];
const WAITING = [
  every('Menunggu siapa pun'),
  ...WAITED_FOR.map((value) => ({ value, label: `Menunggu ${POST_TITLES[value]}` })),
];

/** How the list is narrowed down. Only those who see persons search for them. */
export function RegistrationsFilters({ search, change, clear, items }: RegistrationsFiltersProps) {
  const session = useSession();
  const units = useKnownUnits(items, search.satuan === undefined ? [] : [search.satuan]);
  const select = (
    label: string,
    data: typeof WAITING,
    value: string | undefined,
    set: (to: string) => void,
  ) => (
    <NativeSelect
      aria-label={label}
      data={data}
      value={value ?? ''}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      w={{ base: '100%', xs: 200 }}
    />
  );
  return (
    <Group gap="sm" mb="md">
      {holds(session, 'operator', ...LEVELS) && (
        <SearchField
          label="Cari pemohon"
          placeholder="Nama, NIK, atau email"
          value={search.cari}
          onSearch={(text) => change({ cari: wordsIn(text) })}
        />
      )}
      {select('Berjalan atau ditutup', OPENNESS, search.berkas, (to) =>
        change({ berkas: oneOf(['berjalan', 'selesai'] as const, to) }),
      )}
      {select('Keadaan', STATES, search.status, (to) => change({ status: oneOf(STATUSES, to) }))}
      {select('Langkah', STEPS, search.langkah?.toString(), (to) => change({ langkah: stepIn(Number(to)) }))}
      {select('Menunggu', WAITING, search.menunggu, (to) => change({ menunggu: oneOf(WAITED_FOR, to) }))}
      {select('Satuan kerja', [every('Semua satuan kerja'), ...units], search.satuan, (to) =>
        change({ satuan: unitIn(to) }),
      )}
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={clear}>
          Hapus saringan
        </Button>
      )}
    </Group>
  );
}
