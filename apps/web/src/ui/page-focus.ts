import { useEffect, useRef, type RefObject } from 'react';

let isWithinApp = false;

/** On the way to another page of the app the focus leaves what it stood on, such as a link of the menu. */
export function leaveFocus(): void {
  isWithinApp = true;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The heading of a page that one came to within the app takes the focus, unless one has moved on already. */
export function usePageFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWithinApp && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
}
