import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { holderWords } from './mandate-words.js';
import { mandatesQuery, type Mandate } from './mandates-query.js';

/** Ends a mandate. Refused, the list is read anew: somebody may have been faster. */
export function useRevoke(mandate: Mandate) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { keyFor } = useRequestKey();
  const { mandateId, title } = mandate;
  return useMutation({
    mutationFn: () => {
      const header = { 'Idempotency-Key': keyFor(mandateId) };
      const params = { path: { mandateId }, header };
      return answer(api.POST('/api/v1/mandates/{mandateId}/revocation', { params, body: {} }));
    },
    onSuccess: () => announce(`Mandat ${title} dari ${holderWords(mandate)} dicabut`),
    onSettled: () => queries.invalidateQueries(mandatesQuery),
  });
}
