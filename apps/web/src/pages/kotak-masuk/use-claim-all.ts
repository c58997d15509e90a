import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { wordsOf } from '../../api/problems.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { chunksOf } from '../../lists/batches.js';
import { tellRefused } from '../../ui/tell-refused.js';
import { useAnnounce } from '../../ui/use-announce.js';
import type { InboxItem } from './inbox-query.js';
import { untilJudged } from '../../lists/until-judged.js';

/** A verifikator takes several cases; those that a colleague was faster with are told of. */
export function useClaimAll() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  return useMutation({
    mutationFn: async (items: readonly InboxItem[]) => {
      const results = [];
      for (const chunk of chunksOf(items.map(({ caseId }) => caseId))) {
        const body = { caseIds: [...chunk] };
        const header = { 'Idempotency-Key': keyFor(body) };
        const sent = await untilJudged(() =>
          answer(api.POST('/api/v1/inbox/claims', { body, params: { header } })),
        );
        results.push(...sent.results);
      }
      renew();
      return results;
    },
    onSuccess: (results) => {
      const taken = results.filter((result) => 'claim' in result).length;
      const others = results.length - taken;
      announce(`${taken} berkas Anda ambil${others > 0 ? `, ${others} tidak: lihat daftar` : ''}`);
    },
    onError: (error) => {
      const { title, detail } = wordsOf(error);
      tellRefused(title, detail);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
