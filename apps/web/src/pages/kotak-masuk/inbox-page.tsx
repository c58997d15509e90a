import { IconInbox, IconSearchOff } from '@tabler/icons-react';
import { Busy } from '../../ui/busy.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { ListCount } from '../../ui/list-count.js';
import { LoadMore } from '../../ui/load-more.js';
import { PageTitle } from '../../ui/page-title.js';
import { InboxList } from './inbox-list.js';
import { isFiltered } from './inbox-search.js';
import { InboxToolbar } from './inbox-toolbar.js';
import { useInbox } from './use-inbox.js';
import { useInboxSearch } from './use-inbox-search.js';

/** What waits for the one who is signed in, the most urgent first. */
export function InboxPage() {
  const filters = useInboxSearch();
  const inbox = useInbox(filters.search);
  const { items, counts, error, isPending, isPlaceholderData, hasNextPage } = inbox;
  const isEmpty = !isPending && !error && items.length === 0 && !hasNextPage;
  return (
    <>
      <PageTitle title="Kotak masuk">Diurutkan dari tenggat terdekat.</PageTitle>
      <InboxToolbar {...filters} counts={counts} />
      {error && <Failure error={error} onRetry={() => void inbox.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={72} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        <InboxList items={items} />
      </Busy>
      {isEmpty && !isFiltered(filters.search) && (
        <Empty icon={<IconInbox />} title="Tidak ada yang menunggu Anda">
          Berkas yang sampai pada giliran Anda muncul di sini dengan sendirinya.
        </Empty>
      )}
      {isEmpty && isFiltered(filters.search) && (
        <Empty icon={<IconSearchOff />} title="Tidak ada berkas yang cocok">
          Ubah atau hapus filter untuk melihat berkas lain.
        </Empty>
      )}
      <LoadMore {...inbox} />
      <ListCount count={!isPending && !error && counts ? items.length : undefined} noun="berkas" />
    </>
  );
}
