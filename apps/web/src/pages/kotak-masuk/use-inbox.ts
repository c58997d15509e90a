import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isSettled, useDecided } from '../../api/decided.js';
import { useLive } from '../../api/live.js';
import { inboxQuery, type InboxItem } from './inbox-query.js';
import type { InboxSearch } from './inbox-search.js';

const EVERY_INBOX = ['inbox'];

/** What waits for the caller, live; a case leaves it with the decision, not with the next answer. */
export function useInbox(search: InboxSearch) {
  const inbox = useInfiniteQuery(inboxQuery(search));
  const decided = useDecided();
  const pages = inbox.data?.pages;
  useLive('/api/v1/inbox/events', EVERY_INBOX, pages?.[0]?.version);
  const letters = useMemo(
    () =>
      (pages ?? [])
        .flatMap((page) => page.letters)
        .map((letter) => ({ ...letter, items: letter.items.filter((item) => !isSettled(item, decided)) }))
        .filter(({ items }) => items.length > 0),
    [pages, decided],
  );
  /** Reads the pages that are still to come. @returns all cases, or nothing where a page failed: the list says so */
  const loadAll = async (): Promise<readonly InboxItem[]> => {
    let last: Pick<typeof inbox, 'data' | 'hasNextPage' | 'isError'> = inbox;
    while (last.hasNextPage && !last.isError) last = await inbox.fetchNextPage();
    if (last.isError) return [];
    return (last.data?.pages ?? []).flatMap((page) => page.letters.flatMap(({ items }) => items));
  };
  const count = letters.reduce((sum, { items }) => sum + items.length, 0);
  return { ...inbox, letters, count, loadAll, counts: pages?.at(-1)?.counts };
}
