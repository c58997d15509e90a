import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CLOSED_STATUSES, type ProcedureName } from '@tte/domain';
import type { Schemas } from '../../../api/client.js';
import { noteDecided } from '../../../api/decided.js';
import { useRecall, type Forwarding } from '../../../ui/recall/use-recall.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { readAgain } from '../case-query.js';
import { actionWords } from './action-words.js';
import type { CaseAction } from './asked.js';

interface Sending {
  readonly action: CaseAction;
  readonly send: () => Promise<Schemas['Receipt']>;
  /** What is done before the new state is shown, such as dropping the draft. */
  readonly onDone: () => void;
  /** A forwarding, which can be taken back for a moment. */
  readonly forwarding?: Forwarding;
}

/**
 * Does something with a case: says so, shows the case as the decision has left it, and brings the reader there. Refused,
 * it shows the case as it is now beside the refusal, for somebody may have been faster.
 */
export function useDeciding(caseId: string, procedure: ProcedureName, showState: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const recall = useRecall();
  return useMutation({
    mutationFn: ({ send }: Sending) => send(),
    onSuccess: async (receipt, { action, onDone, forwarding }) => {
      onDone();
      noteDecided(receipt);
      const isOver = CLOSED_STATUSES.some((closed) => closed === receipt.status);
      const recallable = forwarding &&
        !isOver && { from: Date.now(), onRecall: () => void recall([forwarding]) };
      announce(actionWords(action, procedure).done, undefined, recallable || undefined);
      for (const list of ['inbox', 'cases']) void queries.invalidateQueries({ queryKey: [list] });
      await readAgain(queries, caseId, receipt.seq);
      showState();
    },
    onError: () => readAgain(queries, caseId),
  });
}

export type Deciding = ReturnType<typeof useDeciding>;
