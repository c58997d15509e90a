import { useState } from 'react';
import type { InboxItem } from './inbox-query.js';
import { may } from './item-actions.js';

/** The cases that are ticked, to be forwarded together; one that leaves the list is ticked no more. */
export function useSelection(items: readonly InboxItem[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const forwardable = items.filter((item) => may(item, 'forward'));
  const selected = forwardable.filter(({ registrationId }) => ids.has(registrationId));
  const toggle = (registrationId: string) =>
    setIds((old) => {
      const others = new Set([...old].filter((id) => id !== registrationId));
      return old.has(registrationId) ? others : others.add(registrationId);
    });
  const toggleAll = () =>
    setIds(
      selected.length === forwardable.length
        ? new Set()
        : new Set(forwardable.map(({ registrationId }) => registrationId)),
    );
  const clear = () => setIds(new Set());
  const has = (registrationId: string) => ids.has(registrationId);
  return { selected, forwardable, has, toggle, toggleAll, clear };
}

export type Selection = ReturnType<typeof useSelection>;
