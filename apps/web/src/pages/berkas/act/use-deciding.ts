import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Action, ProcedureName } from '@tte/domain';
import type { Schemas } from '../../../api/client.js';
import { noteDecided } from '../../../api/decided.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { readAgain } from '../case-query.js';
import { actionWords } from './action-words.js';

interface Sending {
  readonly action: Action;
  readonly send: () => Promise<Schemas['Receipt']>;
  /** What is done before the new state is shown, such as dropping the draft. */
  readonly onDone: () => void;
}

/**
 * Does something with a case: says so, shows the case as the decision has left it, and brings the reader there. Refused,
 * it shows the case as it is now beside the refusal, for somebody may have been faster.
 */
export function useDeciding(caseId: string, procedure: ProcedureName, showState: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ send }: Sending) => send(),
    onSuccess: async (receipt, { action, onDone }) => {
      onDone();
      noteDecided(receipt);
      announce(actionWords(action, procedure).done);
      for (const list of ['inbox', 'cases']) void queries.invalidateQueries({ queryKey: [list] });
      await readAgain(queries, caseId, receipt.seq);
      showState();
    },
    onError: () => readAgain(queries, caseId),
  });
}

export type Deciding = ReturnType<typeof useDeciding>;
