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
import { RegistrationCard } from './registration-card.js';
import { RegistrationsFilters } from './registrations-filters.js';
import { registrationsQuery } from './registrations-query.js';
import { RegistrationsTable } from './registrations-table.js';
import { useRegistrationsSearch } from './use-registrations-search.js';

/** Every case that one may see, and where it stands. */
export function RegistrationsPage() {
  const isDesk = useIsDesk();
  const filters = useRegistrationsSearch();
  const list = useInfiniteQuery(registrationsQuery(filters.search));
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(filters.search).length > 0;
  return (
    <>
      <PageTitle title="Pendaftaran">Semua berkas, yang terbaru lebih dahulu.</PageTitle>
      <RegistrationsFilters {...filters} />
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={56} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        {items.length > 0 && isDesk && <RegistrationsTable items={items} />}
        {items.length > 0 && !isDesk && (
          <Stack component="ul" gap="sm" p={0} m={0}>
            {items.map((item) => (
              <RegistrationCard key={item.registrationId} item={item} />
            ))}
          </Stack>
        )}
      </Busy>
      {!isPending && !error && items.length === 0 && (
        <Empty
          icon={<IconFiles />}
          title={isFiltered ? 'Tidak ada berkas yang cocok' : 'Belum ada pendaftaran'}
        >
          {isFiltered
            ? 'Ubah atau hapus saringan untuk melihat berkas lain.'
            : 'Berkas tampil di sini setelah operator memasukkan surat permohonan.'}
        </Empty>
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="berkas" />
    </>
  );
}
