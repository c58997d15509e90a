import { Radio, Stack, Textarea } from '@mantine/core';
import { INSTRUCTIONS, INSTRUCTION_TITLES, type Instruction } from '@tte/domain';
import { useState } from 'react';
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

const NOTE_MAX = 2_000;
const EMPTY: { readonly instruction: Instruction; readonly note: string } = {
  instruction: INSTRUCTIONS[0],
  note: '',
};

const NOTHING_REFUSED: { readonly attempt: number; readonly refusals: readonly Refusal[] } = {
  attempt: 0,
  refusals: [],
};

/** Forwards one case or several with one instruction. Those that are refused stay, with the reason and what changed. */
export function ForwardForm({ items, onClose }: ForwardFormProps) {
  const subject = items.length === 1 ? items[0]?.registrationId : 'beberapa berkas';
  const { value, setValue, drop } = useDraft(`teruskan ${subject}`, EMPTY);
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
        <Radio.Group
          label="Instruksi"
          value={value.instruction}
          onChange={(instruction) => setValue({ ...value, instruction: instruction as Instruction })}
        >
          <Stack gap="xs" mt="xs">
            {INSTRUCTIONS.map((instruction) => (
              <Radio
                key={instruction}
                value={instruction}
                label={INSTRUCTION_TITLES[instruction]}
                {...(instruction === value.instruction && { 'data-autofocus': true })}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Catatan (opsional)"
          value={value.note}
          maxLength={NOTE_MAX}
          autosize
          minRows={2}
          maxRows={8}
          onChange={({ currentTarget }) => setValue({ ...value, note: currentTarget.value })}
        />
        {forward.error && <Failure error={forward.error} />}
        <RefusedCases refusals={refusals} states={states} />
        <DecisionButtons
          label={attempt === 0 ? 'Kirim' : `Kirim lagi (${toSend.length})`}
          isSending={forward.isPending || isLoading}
          isOver={toSend.length === 0 && !isLoading}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
