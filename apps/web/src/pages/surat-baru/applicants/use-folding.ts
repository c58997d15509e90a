import { useState } from 'react';
import { focusAfter } from '../../../ui/focus-after.js';
import type { ApplicantDraft } from './applicant-draft.js';

/** More than these are folded at first, so that one sees who there is. */
const OPEN_AT_FIRST = 3;

/** Which applicants are folded away. */
export function useFolding(applicants: readonly ApplicantDraft[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(applicants.length > OPEN_AT_FIRST ? applicants.map(({ id }) => id) : []),
  );
  const open = (isWanted: (id: string) => boolean) =>
    setFolded((now) => new Set([...now].filter((id) => !isWanted(id))));
  return {
    isOpen: (id: string) => !folded.has(id),
    toggle: (id: string) =>
      setFolded((now) =>
        now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id]),
      ),
    fold: (ids: readonly string[]) => setFolded((now) => new Set([...now, ...ids])),
    open,
    /** Goes to an input, wherever it is. */
    goTo: (inputId: string) => focusAfter(() => open((id) => inputId.startsWith(id)), inputId),
  };
}

export type Folding = ReturnType<typeof useFolding>;
