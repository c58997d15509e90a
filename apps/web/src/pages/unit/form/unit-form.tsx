import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Failure } from '../../../ui/failure.js';
import { useDraft } from '../../../ui/use-draft.js';
import { useFirstFault } from '../../../ui/use-first-fault.js';
import type { Unit } from '../units-query.js';
import { draftOf, lacksOf, refusedOf, type UnitDraft } from './unit-draft.js';
import { useSaveUnit } from './use-save-unit.js';

interface UnitFormProps {
  /** Which is changed; undefined for a new one. */
  readonly unit: Unit | undefined;
  readonly onClose: () => void;
}

/** Adds a unit, renames one, or takes it out of use and back. Nothing typed is lost. */
export function UnitForm({ unit, onClose }: UnitFormProps) {
  const initial = draftOf(unit);
  const { value: draft, setValue, drop } = useDraft<UnitDraft>(`satuan kerja ${initial.code}`, initial);
  const [attempts, setAttempts] = useState(0);
  const saving = useSaveUnit(unit);
  const { error } = saving;
  const form = useFirstFault(attempts, error);
  const lacks = lacksOf(draft);
  const refused = refusedOf(error);
  const faults = { ...(attempts > 0 && lacks), ...refused };
  const change = (part: Partial<UnitDraft>) => {
    setValue({ ...draft, ...part });
    if (error) saving.reset();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.keys(lacks).length > 0 || saving.isPending) return;
    const onSuccess = () => {
      drop();
      onClose();
    };
    saving.mutate(draft, { onSuccess });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Satuan kerja">
      <Stack>
        {!unit && (
          <TextInput
            label="Kode"
            description="Tetap untuk selamanya, misalnya puslat-siber. Tabel pemohon boleh menyebut kode atau nama."
            required
            data-autofocus
            autoComplete="off"
            maxLength={32}
            value={draft.code}
            error={faults.code}
            onChange={({ currentTarget }) => change({ code: currentTarget.value })}
          />
        )}
        <TextInput
          label="Nama"
          description="Seperti pada surat. Berkas lama menyebut nama ini juga."
          required
          autoComplete="off"
          maxLength={120}
          value={draft.name}
          error={faults.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        {unit && (
          <Checkbox
            label="Tidak dipakai lagi"
            description="Tidak ditawarkan untuk surat baru. Berkas yang ada berjalan terus."
            checked={draft.retired}
            onChange={({ currentTarget }) => change({ retired: currentTarget.checked })}
          />
        )}
        {error && Object.keys(refused).length === 0 && <Failure error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={saving.isPending}>
            Simpan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
