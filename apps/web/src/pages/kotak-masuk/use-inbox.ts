import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isSettled, useDecided } from '../../api/decided.js';
import { useLive } from '../../api/live.js';
import { inboxQuery } from './inbox-query.js';
import type { InboxSearch } from './inbox-search.js';

const EVERY_INBOX = ['inbox'];

/** What waits for the caller, live; a case leaves it with the decision, not with the next answer. */
export function useInbox(search: InboxSearch) {
  const inbox = useInfiniteQuery(inboxQuery(search));
  const decided = useDecided();
  const pages = inbox.data?.pages;
  useLive('/api/v1/inbox/events', EVERY_INBOX, pages?.[0]?.version);
  const items = useMemo(
    () => pages?.flatMap((page) => page.items).filter((item) => !isSettled(item, decided)) ?? [],
    [pages, decided],
  );
  return { ...inbox, items, counts: pages?.at(-1)?.counts };
}
