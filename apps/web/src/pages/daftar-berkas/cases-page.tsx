import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconFiles } from '@tabler/icons-react';
import { Busy } from '../../ui/busy.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { ListCount } from '../../ui/list-count.js';
import { LoadMore } from '../../ui/load-more.js';
import { PageTitle } from '../../ui/page-title.js';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { CaseCard } from './case-card.js';
import { CasesFilters } from './cases-filters.js';
import { casesQuery } from './cases-query.js';
import { CasesTable } from './cases-table.js';
import { useCasesSearch } from './use-cases-search.js';

/** Every case that one may see, and where it stands. */
export function CasesPage() {
  const isDesk = useIsDesk();
  const filters = useCasesSearch();
  const list = useInfiniteQuery(casesQuery(filters.search));
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(filters.search).length > 0;
  return (
    <>
      <PageTitle title="Berkas">Semua berkas, yang terbaru lebih dahulu.</PageTitle>
      <CasesFilters {...filters} />
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={56} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        {items.length > 0 && isDesk && <CasesTable items={items} />}
        {items.length > 0 && !isDesk && (
          <Stack component="ul" gap="sm" p={0} m={0}>
            {items.map((item) => (
              <CaseCard key={item.caseId} item={item} />
            ))}
          </Stack>
        )}
      </Busy>
      {!isPending && !error && items.length === 0 && (
        <Empty icon={<IconFiles />} title={isFiltered ? 'Tidak ada berkas yang cocok' : 'Belum ada berkas'}>
          {isFiltered
            ? 'Ubah atau hapus filter untuk melihat berkas lain.'
            : 'Berkas tampil di sini setelah operator memasukkan surat permohonan.'}
        </Empty>
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="berkas" />
    </>
  );
}
