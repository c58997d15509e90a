import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { wordsOf } from '../../api/problems.js';
import { tellRefused } from '../../ui/tell-refused.js';

interface Claiming {
  readonly caseId: string;
  readonly isMine: boolean;
}

/** A verifikator takes a case, or gives it back. */
export function useClaim() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ caseId, isMine }: Claiming) => {
      const params = { path: { caseId } };
      return answer(
        isMine
          ? api.POST('/api/v1/cases/{caseId}/release', { params })
          : api.POST('/api/v1/cases/{caseId}/claim', { params }),
      );
    },
    onError: (error) => {
      const { title, detail } = wordsOf(error);
      tellRefused(title, detail);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
