import { IconInbox } from '@tabler/icons-react';
import { Busy } from '../../ui/busy.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { ListCount } from '../../ui/list-count.js';
import { LoadMore } from '../../ui/load-more.js';
import { NothingFound } from '../../ui/nothing-found.js';
import { PageTitle } from '../../ui/page-title.js';
import { InboxList } from './inbox-list.js';
import { isFiltered, type InboxSearch } from './inbox-search.js';
import { InboxToolbar } from './inbox-toolbar.js';
import { useInbox } from './use-inbox.js';
import { useInboxSearch } from './use-inbox-search.js';

/** What waits for the one who is signed in, the most urgent first. */
export function InboxPage() {
  const filters = useInboxSearch();
  const inbox = useInbox(filters.search);
  const { letters, count, counts, error, isPending, isPlaceholderData, hasNextPage, loadAll } = inbox;
  const isEmpty = !isPending && !error && count === 0 && !hasNextPage;
  return (
    <>
      <PageTitle title="Kotak masuk" />
      <InboxToolbar {...filters} counts={counts} />
      {error && <Failure error={error} onRetry={() => void inbox.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={72} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        <InboxList
          letters={letters}
          more={hasNextPage ? { total: totalOf(filters.search, counts), loadAll } : undefined}
        />
      </Busy>
      {isEmpty && !isFiltered(filters.search) && (
        <Empty icon={<IconInbox />} title="Tidak ada yang menunggu Anda">
          Berkas yang sampai pada giliran Anda muncul di sini dengan sendirinya.
        </Empty>
      )}
      {isEmpty && isFiltered(filters.search) && (
        <NothingFound
          noun="berkas"
          text={filters.search.cari}
          isFiltered={isFiltered(filters.filters)}
          onClear={filters.clear}
        />
      )}
      <LoadMore {...inbox} />
      <ListCount count={!isPending && !error && counts ? count : undefined} noun="berkas" />
    </>
  );
}

type Counts = ReturnType<typeof useInbox>['counts'];

/** How many cases the filters leave; undefined where two of them are chosen that are counted apart. */
function totalOf({ jabatan, langkah }: InboxSearch, counts: Counts): number | undefined {
  if (jabatan && langkah) return undefined;
  if (jabatan) return counts?.byPost[jabatan];
  return langkah ? counts?.byStep[langkah] : counts?.total;
}
