import { Stack } from '@mantine/core';
import { useState } from 'react';
import { DecisionInputs } from '../../ui/decision/decision-inputs.js';
import { forwardAllWords } from '../../ui/decision/forward-words.js';
import { NO_WORDS } from '../../ui/decision/decision-words.js';
import { Failure } from '../../ui/failure.js';
import { useDraft } from '../../ui/use-draft.js';
import { DecisionButtons } from './decision-buttons.js';
import type { InboxItem } from './inbox-query.js';
import { RefusedCases } from './refused-cases.js';
import { useForward, type Refusal } from './use-forward.js';
import { usePresentState } from './use-present-state.js';

interface ForwardFormProps {
  readonly items: readonly InboxItem[];
  readonly onClose: () => void;
}

const NOTHING_REFUSED: { readonly attempt: number; readonly refusals: readonly Refusal[] } = {
  attempt: 0,
  refusals: [],
};

/** Forwards one case or several with one instruction. Those that are refused stay, with the reason and what changed. */
export function ForwardForm({ items, onClose }: ForwardFormProps) {
  const subject = items.length === 1 ? items[0]?.caseId : 'beberapa berkas';
  const { value, setValue, drop } = useDraft(`teruskan ${subject}`, NO_WORDS);
  const [{ attempt, refusals }, setRefused] = useState(NOTHING_REFUSED);
  const forward = useForward();
  const { states, stillMine, isLoading } = usePresentState(
    refusals.map(({ item }) => item),
    attempt,
    'forward',
  );
  const toSend = attempt === 0 ? items : stillMine;
  const send = () =>
    forward.mutate(
      { ...value, items: toSend },
      {
        onSuccess: (refused) => {
          if (refused.length > 0) return setRefused({ attempt: attempt + 1, refusals: refused });
          drop();
          onClose();
        },
      },
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <DecisionInputs
          procedure="registration"
          action="forward"
          words={value}
          lacks={{}}
          onChange={(changes) => setValue({ ...value, ...changes })}
          isInDialog
        />
        {forward.error && <Failure error={forward.error} />}
        <RefusedCases refusals={refusals} states={states} />
        <DecisionButtons
          label={attempt === 0 ? forwardAllWords(items) : `Teruskan lagi (${toSend.length})`}
          isSending={forward.isPending || isLoading}
          isOver={toSend.length === 0 && !isLoading}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
