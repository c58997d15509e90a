import { Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { POST_TITLES } from '@tte/domain';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { oneOf } from '../../../lists/search-values.js';
import { Failure } from '../../../ui/failure.js';
import { useDraft } from '../../../ui/use-draft.js';
import { KIND_WORDS } from '../mandate-words.js';
import type { Level } from '../mandates-query.js';
import { bodyOf, emptyMandate, lacksOf, refusedOf, type MandateDraft } from './mandate-draft.js';
import { PeriodInputs } from './period-inputs.js';
import { ScopeInputs } from './scope-inputs.js';
import { StaffSelect } from './staff-select.js';
import { useRecord } from './use-record.js';

interface MandateFormProps {
  /** The posts that one may give; never none. */
  readonly posts: readonly Level[];
  readonly onClose: () => void;
}

const KINDS = ['plh', 'plt'] as const;

/** Records what an order says. What is refused is said at its field, and nothing typed is lost. */
export function MandateForm({ posts, onClose }: MandateFormProps) {
  const { value: draft, setValue, drop } = useDraft<MandateDraft>('mandat', emptyMandate());
  const [attempts, setAttempts] = useState(0);
  const recording = useRecord();
  const form = useRef<HTMLFormElement>(null);
  const post = oneOf(posts, draft.post) ?? posts[0];
  const lacks = lacksOf(draft);
  const refused = refusedOf(recording.error);
  const faults = { ...(attempts > 0 && lacks), ...refused };
  const { error } = recording;
  useEffect(() => {
    const faulty = attempts > 0 && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!faulty) return;
    faulty.focus({ preventScroll: true });
    faulty.scrollIntoView({ block: 'center' });
  }, [attempts, error]);
  const change = (changes: Partial<MandateDraft>) => {
    setValue({ ...draft, ...changes });
    if (error) recording.reset();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.keys(lacks).length > 0 || recording.isPending || !post) return;
    const onSuccess = () => {
      drop();
      onClose();
    };
    recording.mutate(bodyOf(draft, post), { onSuccess });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Mandat baru">
      <Stack>
        <NativeSelect
          label="Jabatan"
          required
          data={posts.map((value) => ({ value, label: POST_TITLES[value] }))}
          value={post}
          error={faults.post}
          onChange={({ currentTarget }) => change({ post: oneOf(posts, currentTarget.value) ?? '' })}
        />
        <StaffSelect
          value={draft.holder}
          name={draft.holderName}
          error={faults.holder}
          onChange={(holder, holderName) => change({ holder, holderName })}
        />
        <Radio.Group
          label="Sebagai"
          value={draft.kind}
          onChange={(kind) => change({ kind: oneOf(KINDS, kind) ?? 'plh' })}
        >
          <Stack gap="xs" mt={6}>
            {KINDS.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={KIND_WORDS[kind].title}
                description={KIND_WORDS[kind].when}
              />
            ))}
          </Stack>
        </Radio.Group>
        <PeriodInputs draft={draft} faults={faults} change={change} />
        <TextInput
          label="Nomor surat perintah"
          placeholder="Sprin/123/XI/2026"
          required
          maxLength={64}
          value={draft.orderNumber}
          error={faults.orderNumber}
          onChange={({ currentTarget }) => change({ orderNumber: currentTarget.value })}
        />
        <ScopeInputs draft={draft} faults={faults} change={change} />
        {error && Object.keys(refused).length === 0 && <Failure error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Tutup
          </Button>
          <Button type="submit" loading={recording.isPending}>
            Catat mandat
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
