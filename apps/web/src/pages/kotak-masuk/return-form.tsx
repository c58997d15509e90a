import { Stack } from '@mantine/core';
import { ProblemError } from '@tte/client';
import { useState } from 'react';
import { DecisionInputs } from '../../ui/decision/decision-inputs.js';
import { lacksOf, NO_WORDS } from '../../ui/decision/decision-words.js';
import { Failure } from '../../ui/failure.js';
import { useDraft } from '../../ui/use-draft.js';
import { DecisionButtons } from './decision-buttons.js';
import type { InboxItem } from './inbox-query.js';
import { RefusedCases } from './refused-cases.js';
import { usePresentState } from './use-present-state.js';
import { useReturn } from './use-return.js';

interface ReturnFormProps {
  readonly item: InboxItem;
  readonly onClose: () => void;
}

/** Returns a case for correction: what is to be corrected, and why. */
export function ReturnForm({ item, onClose }: ReturnFormProps) {
  const { value, setValue, drop } = useDraft(`kembalikan ${item.caseId}`, NO_WORDS);
  const [wasTried, setTried] = useState(false);
  const returning = useReturn();
  const { error } = returning;
  const conflict = error instanceof ProblemError && error.status === 409 ? error : undefined;
  const refusals = conflict ? [{ item, title: conflict.title, detail: conflict.detail }] : [];
  const { states, stillMine, isLoading } = usePresentState(
    conflict ? [item] : [],
    returning.submittedAt,
    'return',
  );
  const toSend = conflict ? stillMine[0] : item;
  const lacks = lacksOf('return', value);
  const send = () => {
    setTried(true);
    if (Object.keys(lacks).length > 0 || !toSend) return;
    returning.mutate(
      { ...value, item: toSend },
      {
        onSuccess: () => {
          drop();
          onClose();
        },
      },
    );
  };
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
          procedure={item.procedure}
          action="return"
          words={value}
          lacks={wasTried ? lacks : {}}
          onChange={(changes) => setValue({ ...value, ...changes })}
          isInDialog
        />
        {error && !conflict && <Failure error={error} />}
        <RefusedCases refusals={refusals} states={states} />
        <DecisionButtons
          label={conflict ? 'Kembalikan lagi' : 'Kembalikan'}
          isSending={returning.isPending || isLoading}
          isOver={!toSend && !isLoading}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
