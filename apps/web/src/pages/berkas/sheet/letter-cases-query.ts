import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../api/client.js';
import type { Entry } from '../case-query.js';

/** A case as the sheet of its letter shows it. */
export type LetterCase = Omit<Schemas['LetterCases']['cases'][number], 'timeline'> & {
  readonly timeline: readonly Entry[];
};

/** Those whom a letter names, as far as the reader may see them. */
export interface LetterCases {
  readonly cases: readonly LetterCase[];
  readonly hidden: number;
}

/** All cases that stand on the same letter as this one. */
export const letterCasesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['berkas', caseId, 'surat'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/cases/{caseId}/letter-cases', { params: { path: { caseId } }, signal }),
      ) as Promise<LetterCases>,
  });
