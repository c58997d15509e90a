import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { searchedBy } from '../../api/search-text.js';
import type { Draft, LetterDraft } from './draft.js';

/** A letter that was entered before under the same number. */
export type RecordedLetter = Schemas['RecordedLetters']['items'][number];

const NUMBER_MIN = 2;
/** What another operator enters meanwhile is found when the letter is sent. */
const FRESH_MS = 10_000;

/** Letters of this number and year that were entered before; nobody is asked while either is not known. */
export const recordedLettersQuery = ({ number, date }: Pick<LetterDraft, 'number' | 'date'>) => {
  const [wanted, year] = [number.trim(), date.slice(0, 4)];
  return queryOptions({
    queryKey: ['surat tercatat', wanted, year],
    enabled: isAskable({ number, date }),
    staleTime: FRESH_MS,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/letters/recorded', {
          params: { query: { year }, header: searchedBy(wanted) },
          signal,
        }),
      ),
  });
};

/** Whether there is enough to ask by. */
export const isAskable = ({ number, date }: Pick<LetterDraft, 'number' | 'date'>): boolean =>
  number.trim().length >= NUMBER_MIN && /^\d{4}-/.test(date);

/** Those that are not this very letter, some of whose people were recorded already. */
export const othersOf = (
  found: readonly RecordedLetter[],
  { registered }: Draft,
): readonly RecordedLetter[] =>
  found.filter(({ caseIds }) => !registered.some(({ caseId }) => caseIds.includes(caseId)));

/** Whether it was said that the number is right although another letter has it. */
export const isLookedAt = ({ letter, sameNumber }: Draft): boolean =>
  sameNumber !== undefined && sameNumber === letter.number.trim();
