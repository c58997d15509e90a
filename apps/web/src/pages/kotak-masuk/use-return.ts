import { LEVELS, type CorrectableField } from '@tte/domain';
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { given, oneOf } from '../../lists/search-values.js';
import type { InboxItem } from './inbox-query.js';
import { useAfterDecision } from './use-after-decision.js';

interface Returning {
  readonly item: InboxItem;
  readonly fields: readonly CorrectableField[];
  readonly note: string;
}

/** Returns one case to its applicant for correction. */
export function useReturn() {
  const { keyFor, renew } = useRequestKey();
  const settle = useAfterDecision();
  return useMutation({
    mutationFn: async ({ item, fields, note }: Returning) => {
      const { caseId, dataVersion, post, status } = item;
      const body = {
        outcome: 'return' as const,
        dataVersion,
        fields: [...fields],
        note: note.trim(),
        ...given({ as: oneOf(LEVELS, post) }),
      };
      const params = { path: { caseId }, header: { 'Idempotency-Key': keyFor(body) } };
      const receipt = await answer(
        status === 'awaiting-completeness'
          ? api.POST('/api/v1/cases/{caseId}/completeness', { body, params })
          : api.POST('/api/v1/cases/{caseId}/disposition', { body, params }),
      );
      renew();
      settle([receipt], 'Dikembalikan kepada pemohon');
    },
  });
}
