import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { askedOf } from '../act/asked.js';
import type { Case } from '../case-query.js';

/** Where a person's data are compared before the verifikator decides: 10 of a registration, 3 of a renewal. */
const isCompared = ({ procedure, status }: Case): boolean =>
  status === 'awaiting-approval' || (procedure === 'renewal' && status === 'awaiting-completeness');

/** Whether the reader is to compare the applicant or holder with SIMPEG now. */
export const isToCompare = (theCase: Case): boolean =>
  isCompared(theCase) && askedOf(theCase).some(({ post }) => post === 'verifikator');

/** The data beside SIMPEG's. Each reading is recorded, so it is read once for each version and round. */
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
