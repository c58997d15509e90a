import { Checkbox, Stack, Textarea } from '@mantine/core';
import { CORRECTABLE_FIELDS, FIELD_TITLES, standsInLetter, type CorrectableField } from '@tte/domain';
import { ProblemError } from '@tte/client';
import { useState } from 'react';
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

const NOTE_MAX = 2_000;
const EMPTY: { readonly fields: readonly CorrectableField[]; readonly note: string } = {
  fields: [],
  note: '',
};

/** Returns a case for correction: what is to be corrected, and why. */
export function ReturnForm({ item, onClose }: ReturnFormProps) {
  const { value, setValue, drop } = useDraft(`kembalikan ${item.registrationId}`, EMPTY);
  const [isChecked, setChecked] = useState(false);
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
  const isUnmarked = value.fields.length === 0;
  const isUnexplained = value.note.trim() === '';
  const send = () => {
    setChecked(true);
    if (isUnmarked || isUnexplained || !toSend) return;
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
        <Checkbox.Group
          label="Data yang perlu diperbaiki"
          description="Tandai paling sedikit satu."
          value={[...value.fields]}
          onChange={(fields) => setValue({ ...value, fields: fields as CorrectableField[] })}
          error={isChecked && isUnmarked && 'Tandai data yang perlu diperbaiki.'}
          required
        >
          <Stack gap="xs" my="xs">
            {CORRECTABLE_FIELDS.map((field, place) => (
              <Checkbox
                key={field}
                value={field}
                label={`${FIELD_TITLES[field]}${standsInLetter(field) ? ' (perlu surat baru)' : ''}`}
                {...(place === 0 && { 'data-autofocus': true })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label="Catatan untuk pemohon"
          value={value.note}
          maxLength={NOTE_MAX}
          autosize
          minRows={2}
          maxRows={8}
          onChange={({ currentTarget }) => setValue({ ...value, note: currentTarget.value })}
          error={isChecked && isUnexplained && 'Tuliskan alasannya agar pemohon tahu apa yang diperbaiki.'}
          required
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
