import { useEffect, useRef, useState } from 'react';

/**
 * One row of a list is the current one: the only one that Tab reaches, and the one that keys move. When it leaves the
 * list, the one that takes its place is.
 * @param ids of the rows, in order
 */
export function useRows(ids: readonly string[]) {
  const list = useRef<HTMLTableElement>(null);
  const hadFocus = useRef(false);
  const [current, setCurrent] = useState<{ readonly id: string; readonly index: number }>();
  const found = ids.indexOf(current?.id ?? '');
  const index = found >= 0 ? found : Math.min(current?.index ?? 0, ids.length - 1);
  const currentId = ids[index];

  const focusAt = (wanted: number) =>
    list.current
      ?.querySelectorAll<HTMLElement>('[data-row]')
      [Math.max(0, Math.min(wanted, ids.length - 1))]?.focus();

  /** A focus that was lost to the page, or is about to be with a dialog, goes back to where one was. */
  const catchFocus = () => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('[role="dialog"]')) focusAt(index);
  };
  // A row that goes away takes the focus with it; whoever works by keyboard goes on.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) focusAt(index);
  });

  const listProps = {
    ref: list,
    onBlur: ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
      hadFocus.current = relatedTarget === null || (list.current?.contains(relatedTarget as Node) ?? false);
    },
  };
  const rowProps = (id: string) => ({
    'data-row': id,
    tabIndex: id === currentId ? 0 : -1,
    onFocus: () => {
      hadFocus.current = true;
      setCurrent({ id, index: ids.indexOf(id) });
    },
  });
  return { index, focusAt, catchFocus, listProps, rowProps };
}

export type Rows = ReturnType<typeof useRows>;
