import { flushSync } from 'react-dom';

/**
 * Gives the focus to what a change brings, moves or makes usable. React renders the change first: a later frame is no
 * promise that it has.
 */
export function focusAfter(change: () => void, elementId: string): void {
  flushSync(change);
  document.getElementById(elementId)?.focus();
}
