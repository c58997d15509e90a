import { LEVELS, type Instruction } from '@tte/domain';
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { batchesOf } from '../../lists/batches.js';
import { given, oneOf } from '../../lists/search-values.js';
import type { InboxItem } from './inbox-query.js';
import { untilJudged } from '../../lists/until-judged.js';
import { useAfterDecision, wordsOfForwarded } from './use-after-decision.js';

export interface Forwarding {
  readonly items: readonly InboxItem[];
  readonly instruction: Instruction;
  readonly note: string;
}

/** A case whose decision was not accepted, and why. */
export interface Refusal {
  readonly item: InboxItem;
  readonly title: string;
  readonly detail: string;
}

/** Forwards cases, each judged on its own. Its result are those that were refused; what was accepted is settled. */
export function useForward() {
  const { keyFor, renew } = useRequestKey();
  const settle = useAfterDecision();
  return useMutation({
    mutationFn: async ({ items, instruction, note }: Forwarding): Promise<readonly Refusal[]> => {
      const results = [];
      let answeredAt: number | undefined;
      for (const batch of batchesOf(items)) {
        const body = {
          outcome: 'forward' as const,
          instruction,
          items: batch.items.map(({ caseId, dataVersion }) => ({ caseId, dataVersion })),
          ...given({ as: oneOf(LEVELS, batch.post), note: note.trim() || undefined }),
        };
        const header = { 'Idempotency-Key': keyFor(body) };
        const sent = await untilJudged(async () => {
          const some = await answer(api.POST('/api/v1/inbox/dispositions', { body, params: { header } }));
          answeredAt ??= Date.now();
          return some;
        });
        results.push(...sent.results);
      }
      renew();
      const receipts = results.flatMap((result) => ('receipt' in result ? result.receipt : []));
      const accepted = items.filter(({ caseId }) => receipts.some((receipt) => receipt.caseId === caseId));
      settle(receipts, wordsOfForwarded(receipts), { items: accepted, from: answeredAt ?? Date.now() });
      return results.flatMap((result) => {
        const item = items.find(({ caseId }) => caseId === result.caseId);
        if ('receipt' in result || !item) return [];
        return { item, title: result.problem.title, detail: result.problem.detail };
      });
    },
  });
}
