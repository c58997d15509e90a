import type { ProcedureName } from '@tte/domain';
import { useState } from 'react';
import { useSession } from '../../api/session.js';
import { useDraft } from '../../ui/use-draft.js';
import { nowInWib } from '../../words/dates.js';
import { begun, type Draft } from './draft.js';
import type { LetterKind } from './letter-kind.js';

/** The name under which this tab keeps somebody's letter of one kind. */
export const letterDraftName = (procedure: ProcedureName, subject: string): string =>
  `surat baru ${procedure} ${subject}`;

/** A letter of one kind as this tab keeps it: another kind has another one. */
export function useLetterDraft<Typed extends Draft>({ blank, procedure }: LetterKind<Typed>) {
  const { subject } = useSession();
  const [initial] = useState(blank);
  const { value: draft, setValue } = useDraft(letterDraftName(procedure, subject), initial);
  const change = (to: (draft: Typed) => Typed) => setValue((now) => begun(to(now), nowInWib()));
  return { draft, setValue, change };
}

export type LetterInTab<Typed extends Draft> = ReturnType<typeof useLetterDraft<Typed>>;
