import { useState } from 'react';
import { useSession } from '../../api/session.js';
import type { InboxItem } from './inbox-query.js';
import { isSelectable } from './item-actions.js';

/** The cases that are ticked, to be forwarded or taken together; one that leaves the list is ticked no more. */
export function useSelection(items: readonly InboxItem[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const session = useSession();
  const selectable = items.filter((item) => isSelectable(session, item));
  const selected = selectable.filter(({ caseId }) => ids.has(caseId));
  const toggle = (caseId: string) =>
    setIds((old) => {
      const others = new Set([...old].filter((id) => id !== caseId));
      return old.has(caseId) ? others : others.add(caseId);
    });
  /** Ticks all of these that can be, or none of them where all are. */
  const toggleMany = (some: readonly InboxItem[]) => {
    const theirs = some.filter((item) => isSelectable(session, item)).map(({ caseId }) => caseId);
    setIds((old) => {
      const others = new Set([...old].filter((id) => !theirs.includes(id)));
      return theirs.every((id) => old.has(id)) ? others : new Set([...others, ...theirs]);
    });
  };
  const choose = (some: readonly InboxItem[]) => setIds(new Set(some.map(({ caseId }) => caseId)));
  const toggleAll = () => choose(selected.length === selectable.length ? [] : selectable);
  const clear = () => setIds(new Set());
  const has = (caseId: string) => ids.has(caseId);
  return { selected, selectable, has, toggle, toggleMany, toggleAll, choose, clear };
}

export type Selection = ReturnType<typeof useSelection>;
