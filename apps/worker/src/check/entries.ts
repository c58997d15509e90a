import { isOpen, type CaseEvent, type CaseState } from '@tte/domain';
import type { EntryFault, InspectedEntry } from '@tte/vault';
import type { Difference, DifferenceCode } from './difference.js';

const FAULTS: Readonly<Record<EntryFault, DifferenceCode>> = {
  unreadable: 'data-unreadable',
  'version-missing': 'data-missing',
  'index-differs': 'index-differs',
  'erased-in-part': 'erased-in-part',
};

/** Compares what the vault holds of a case with its log. */
export function entryDifferences(
  caseId: string,
  events: readonly CaseEvent[],
  state: CaseState,
  found: InspectedEntry | undefined,
): readonly Difference[] {
  if (!found) return [{ code: 'entry-missing', caseId }];
  if (state.status === 'new') return [];
  const { entry, faults } = found;
  const own = [
    ...faults.map((fault) => FAULTS[fault]),
    ...(isOfLog(found, events) ? [] : (['entry-differs'] as const)),
  ].map((code): Difference => ({ code, caseId }));
  if (entry.status === 'erased') return isOpen(state) ? [...own, { code: 'erased-open', caseId }] : own;
  if (faults.includes('unreadable')) return own;
  return [
    ...own,
    ...versionDifferences(caseId, state, found),
    ...paperDifferences(caseId, events, state, found),
  ];
}

function isOfLog({ entry }: InspectedEntry, [letter]: readonly CaseEvent[]): boolean {
  if (letter?.type !== 'LetterSubmitted') return false;
  const { caseNumber, procedure, letterRef } = letter.data;
  return entry.caseNumber === caseNumber && entry.procedure === procedure && entry.letterRef === letterRef;
}

/** Data of closed cases are corrected in the vault alone: docs/decisions/0028-closed-cases-are-corrected-in-the-vault.md */
function versionDifferences(
  caseId: string,
  state: CaseState,
  { entry }: InspectedEntry,
): readonly Difference[] {
  if (state.status === 'new') return [];
  const { dataVersion } = state.facts;
  const ref = `version ${entry.dataVersion}`;
  if (entry.dataVersion < dataVersion) return [{ code: 'version-behind', caseId, ref }];
  return entry.dataVersion > dataVersion && isOpen(state) ? [{ code: 'version-ahead', caseId, ref }] : [];
}

function paperDifferences(
  caseId: string,
  events: readonly CaseEvent[],
  state: CaseState,
  { letters, notes }: InspectedEntry,
): readonly Difference[] {
  if (state.status === 'new') return [];
  const committed = new Map(
    events.flatMap(({ data }) =>
      'letterRef' in data && data.letterRef !== undefined
        ? [[data.letterRef, data.letterCommitment] as const]
        : [],
    ),
  );
  const held = new Map(letters.map(({ letterRef, commitment }) => [letterRef, commitment]));
  const ofLetters = [...committed].flatMap(([ref, commitment]): Difference[] => {
    if (!held.has(ref)) return [{ code: 'letter-missing', caseId, ref }];
    return held.get(ref) === commitment ? [] : [{ code: 'letter-differs', caseId, ref }];
  });
  const referred = events.flatMap(({ data }) => ('noteRef' in data && data.noteRef ? [data.noteRef] : []));
  const ofNotes = referred
    .filter((ref) => !notes.includes(ref))
    .map((ref): Difference => ({ code: 'note-missing', caseId, ref }));
  return [...ofLetters, ...ofNotes];
}
