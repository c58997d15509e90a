import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../api/client.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { holderWords, periodWords } from '../mandate-words.js';
import { mandatesQuery } from '../mandates-query.js';

/** Records a mandate, and says so. */
export function useRecord() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  return useMutation({
    mutationFn: (body: Schemas['NewMandate']) => {
      const header = { 'Idempotency-Key': keyFor(body) };
      return answer(api.POST('/api/v1/mandates', { body, params: { header } }));
    },
    onSuccess: async (mandate) => {
      renew();
      announce(`Mandat ${mandate.title} dicatat: ${holderWords(mandate)}, ${periodWords(mandate)}`);
      await queries.invalidateQueries(mandatesQuery);
    },
  });
}
