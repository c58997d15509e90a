import { useState } from 'react';
import type { InboxItem } from './inbox-query.js';
import { may } from './item-actions.js';

/** The cases that are ticked, to be forwarded together; one that leaves the list is ticked no more. */
export function useSelection(items: readonly InboxItem[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const forwardable = items.filter((item) => may(item, 'forward'));
  const selected = forwardable.filter(({ caseId }) => ids.has(caseId));
  const toggle = (caseId: string) =>
    setIds((old) => {
      const others = new Set([...old].filter((id) => id !== caseId));
      return old.has(caseId) ? others : others.add(caseId);
    });
  const toggleAll = () =>
    setIds(
      selected.length === forwardable.length ? new Set() : new Set(forwardable.map(({ caseId }) => caseId)),
    );
  const clear = () => setIds(new Set());
  const has = (caseId: string) => ids.has(caseId);
  return { selected, forwardable, has, toggle, toggleAll, clear };
}

export type Selection = ReturnType<typeof useSelection>;
