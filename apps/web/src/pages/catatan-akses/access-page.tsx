import { Box, Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconEyeSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ChangesOf } from '../../lists/use-list-search.js';
import { dayIn, oneOf } from '../../lists/search-values.js';
import { Busy } from '../../ui/busy.js';
import { DateField } from '../../ui/date-field.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { FindCase } from '../../ui/find-case.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { LoadMore } from '../../ui/load-more.js';
import { PageTitle } from '../../ui/page-title.js';
import { SearchField } from '../../ui/search-field.js';
import { AccessCard } from './access-card.js';
import { accessQuery } from './access-query.js';
import { accessSearch, accountIn, OUTCOMES, type AccessSearch, type OutcomeName } from './access-search.js';
import { Verification } from './verification.js';

const FIELD = { base: '100%', xs: 200 };
const OUTCOME_CHOICES = [
  { value: '', label: 'Semua' },
  ...Object.entries(OUTCOMES).map(([value, label]) => ({ value, label })),
];

/** Who looked at whose data, and who was refused; and whether that record is whole. */
export function AccessPage() {
  const search = useSearch({ from: '/kantor/catatan-akses' });
  const navigate = useNavigate();
  const list = useInfiniteQuery(accessQuery(search));
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(search).length > 0;
  const show = (next: AccessSearch) => void navigate({ to: '/catatan-akses', search: next, replace: true });
  const change = (changes: ChangesOf<AccessSearch>) => show(accessSearch({ ...search, ...changes }));
  return (
    <>
      <PageTitle title="Catatan akses">
        Siapa melihat data siapa, dan siapa ditolak, yang terbaru lebih dahulu.
      </PageTitle>
      <Verification />
      <Group gap="sm" mb="md" align="flex-end">
        <SearchField
          label="Akun pegawai"
          placeholder="Akun pegawai, ditulis lengkap"
          value={search.akun}
          onSearch={(text) => change({ akun: accountIn(text) })}
        />
        <NativeSelect
          label="Hasil"
          data={OUTCOME_CHOICES}
          value={search.hasil ?? ''}
          onChange={({ currentTarget }) =>
            change({ hasil: oneOf(Object.keys(OUTCOMES) as OutcomeName[], currentTarget.value) })
          }
          w={FIELD}
        />
        <DateField
          label="Dari"
          value={search.dari ?? ''}
          onChange={(day) => change({ dari: dayIn(day) })}
          w={FIELD}
        />
        <DateField
          label="Sampai"
          value={search.sampai ?? ''}
          onChange={(day) => change({ sampai: dayIn(day) })}
          w={FIELD}
        />
        {isFiltered && (
          <Button variant="default" onClick={() => show({})}>
            {search.berkas === undefined ? 'Hapus filter' : 'Hapus filter (satu berkas)'}
          </Button>
        )}
      </Group>
      <Box mb="md">
        <FindCase>
          {({ caseId, caseNumber }) => (
            <Button variant="default" size="xs" onClick={() => change({ berkas: caseId })}>
              Hanya catatan {caseNumber}
            </Button>
          )}
        </FindCase>
      </Box>
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={88} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        {items.length > 0 && (
          <Stack component="ul" gap="sm" p={0} m={0} aria-label="Catatan akses">
            {items.map((entry) => (
              <AccessCard
                key={`${entry.writer}/${entry.n}`}
                entry={entry}
                onCase={(berkas) => change({ berkas })}
              />
            ))}
          </Stack>
        )}
      </Busy>
      {!isPending && !error && items.length === 0 && (
        <Empty
          icon={<IconEyeSearch />}
          title={isFiltered ? 'Tidak ada catatan yang cocok' : 'Belum ada catatan akses'}
        >
          {isFiltered
            ? 'Periksa kembali akun, berkas, hasil, dan tanggalnya.'
            : 'Catatan tampil di sini setelah seseorang melihat data pribadi, atau ditolak.'}
        </Empty>
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="catatan" />
    </>
  );
}
