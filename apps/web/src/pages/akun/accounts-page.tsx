import { Box, Stack, Text } from '@mantine/core';
import { IconIdBadge2 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { holds, useSession, worksOnCases } from '../../api/session.js';
import { Busy } from '../../ui/busy.js';
import { Empty } from '../../ui/empty.js';
import { ExportButtons } from '../../ui/export/export-buttons.js';
import { useExport } from '../../ui/export/use-export.js';
import { Failure } from '../../ui/failure.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { LoadMore } from '../../ui/load-more.js';
import { NothingFound } from '../../ui/nothing-found.js';
import { PageTitle } from '../../ui/page-title.js';
import { TooMany } from '../../ui/too-many.js';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { AccountCard } from './account-card.js';
import { AccountsFilters } from './accounts-filters.js';
import { accountsQuery, exportedAccounts } from './accounts-query.js';
import { AccountsTable } from './accounts-table.js';
import { useAccountsSearch } from './use-accounts-search.js';

/** Who holds an account, and until when. */
export function AccountsPage() {
  const isDesk = useIsDesk();
  const session = useSession();
  const seesPersons = worksOnCases(session);
  const mayAsk = holds(session, 'operator');
  const filters = useAccountsSearch();
  const { search } = filters;
  const list = useInfiniteQuery(accountsQuery(search));
  const taking = useExport((format) => exportedAccounts(search, format), 'akun-tte');
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(search).length > 0;
  return (
    <>
      <PageTitle title="Pemegang akun TTE" actions={seesPersons && <ExportButtons taking={taking} />}>
        Pegawai yang memegang atau pernah memegang akun TTE, yang terbaru terbit lebih dahulu.
      </PageTitle>
      {taking.error && (
        <Box mb="md">
          <Failure error={taking.error} />
        </Box>
      )}
      <AccountsFilters {...filters} maySearch={seesPersons} />
      {seesPersons && (
        <Text size="sm" c="dimmed" mb="sm">
          Unduhan memuat semua akun yang cocok dengan filter, dan dicatat.
        </Text>
      )}
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {list.data?.pages.some(({ tooMany }) => tooMany) && <TooMany />}
      {isPending && !error && <ListSkeleton rowHeight={48} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        {items.length > 0 && isDesk && <AccountsTable items={items} mayAsk={mayAsk} />}
        {items.length > 0 && !isDesk && (
          <Stack component="ul" gap="sm" p={0} m={0}>
            {items.map((account) => (
              <AccountCard key={account.caseId} account={account} mayAsk={mayAsk} />
            ))}
          </Stack>
        )}
      </Busy>
      {!isPending && !error && items.length === 0 && !isFiltered && (
        <Empty icon={<IconIdBadge2 />} title="Belum ada pemegang akun">
          Pegawai tampil di sini setelah sertifikat elektroniknya terbit.
        </Empty>
      )}
      {!isPending && !error && items.length === 0 && isFiltered && (
        <NothingFound
          noun="akun"
          text={search.cari}
          isFiltered={Object.keys(filters.filters).length > 0}
          onClear={filters.clear}
        />
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="akun" />
    </>
  );
}
