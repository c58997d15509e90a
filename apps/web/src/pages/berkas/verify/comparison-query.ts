import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { askedOf } from '../act/asked.js';
import type { Case } from '../case-query.js';

/** Whether the reader is to compare the applicant with SIMPEG now. */
export const isToCompare = (theCase: Case): boolean =>
  theCase.status === 'awaiting-approval' && askedOf(theCase).some(({ post }) => post === 'verifikator');

/** The application beside SIMPEG. Each reading is recorded, so it is read once for each version and round. */
export const comparisonQuery = (theCase: Case) => {
  const { caseId, dataVersion, activationRound } = theCase;
  return queryOptions({
    queryKey: ['perbandingan', caseId, dataVersion, activationRound],
    staleTime: Infinity,
    enabled: isToCompare(theCase),
    queryFn: () =>
      answer(
        api.GET('/api/v1/cases/{caseId}/comparison', {
          params: { path: { caseId } },
        }),
      ),
  });
};
