import type { Action } from '@tte/domain';
import { useQueries } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import type { InboxItem } from './inbox-query.js';
import { may } from './item-actions.js';

/**
 * How cases stand now whose decision was refused, to show what has changed.
 * @param attempt which refusal it is; each looks anew
 * @returns the states by registration, and the cases for which the action is still offered, with the present data
 */
export function usePresentState(items: readonly InboxItem[], attempt: number, action: Action) {
  return useQueries({
    queries: items.map(({ caseId }) => ({
      queryKey: ['present state', caseId, attempt],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        answer(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } }, signal })),
    })),
    combine: (results) => {
      const states = new Map<string, Schemas['Case']>();
      for (const { data } of results) if (data) states.set(data.caseId, data);
      const stillMine = items.flatMap((item) => {
        const now = states.get(item.caseId);
        if (!now || !may({ allowed: now.allowed, post: item.post }, action)) return [];
        return { ...item, dataVersion: now.dataVersion };
      });
      return { states, stillMine, isLoading: results.some(({ isLoading }) => isLoading) };
    },
  });
}
