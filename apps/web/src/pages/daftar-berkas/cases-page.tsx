import { Box, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconFiles } from '@tabler/icons-react';
import { Busy } from '../../ui/busy.js';
import { Empty } from '../../ui/empty.js';
import { ExportButtons } from '../../ui/export/export-buttons.js';
import { useExport } from '../../ui/export/use-export.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { ListCount } from '../../ui/list-count.js';
import { LoadMore } from '../../ui/load-more.js';
import { NothingFound } from '../../ui/nothing-found.js';
import { PageTitle } from '../../ui/page-title.js';
import { TooMany } from '../../ui/too-many.js';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { CaseCard } from './case-card.js';
import { CasesFilters } from './cases-filters.js';
import { casesQuery, exportedCases } from './cases-query.js';
import { CasesTable } from './cases-table.js';
import { useCasesSearch } from './use-cases-search.js';

/** Every case that one may see, and where it stands. */
export function CasesPage() {
  const isDesk = useIsDesk();
  const filters = useCasesSearch();
  const list = useInfiniteQuery(casesQuery(filters.search));
  const taking = useExport((format) => exportedCases(filters.search, format), 'berkas-tte');
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(filters.search).length > 0;
  return (
    <>
      <PageTitle title="Berkas" actions={<ExportButtons taking={taking} />}>
        Semua berkas, yang terbaru lebih dahulu. Unduhan memuat semua yang cocok dengan filter, dan dicatat.
      </PageTitle>
      {taking.error && (
        <Box mb="md">
          <Failure error={taking.error} />
        </Box>
      )}
      <CasesFilters {...filters} />
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {list.data?.pages.some(({ tooMany }) => tooMany) && <TooMany />}
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
      {!isPending && !error && items.length === 0 && !isFiltered && (
        <Empty icon={<IconFiles />} title="Belum ada berkas">
          Berkas tampil di sini setelah operator memasukkan surat permohonan.
        </Empty>
      )}
      {!isPending && !error && items.length === 0 && isFiltered && (
        <NothingFound
          noun="berkas"
          text={filters.search.cari}
          isFiltered={Object.keys(filters.filters).length > 0}
          onClear={filters.clear}
        />
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="berkas" />
    </>
  );
}
