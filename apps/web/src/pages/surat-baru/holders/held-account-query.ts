import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { hiddenName } from '../../../words/hidden-name.js';

/** An account as the registry names its holder. */
export interface HeldAccount {
  /** Of the registration that made it. */
  readonly caseId: string;
  readonly name: string;
  /** Undefined where the reader does not see persons. */
  readonly maskedNik?: string;
  readonly unitName: string;
}

/** Who holds the account that a registration has made; nobody is asked for while there is none. */
export const heldAccountQuery = (caseId: string | undefined) =>
  queryOptions({
    queryKey: ['pemegang', caseId],
    enabled: caseId !== undefined,
    queryFn: async (): Promise<HeldAccount> => {
      const found = await answer(
        api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId: caseId ?? '' }, query: {} } }),
      );
      const { applicant, unitName, fault } = found;
      return {
        caseId: found.caseId,
        name: applicant?.name ?? hiddenName(fault),
        ...(applicant && { maskedNik: applicant.maskedNik }),
        unitName,
      };
    },
  });
