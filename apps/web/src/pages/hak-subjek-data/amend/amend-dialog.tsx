import { NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FIELD_TITLES, type CorrectableField } from '@tte/domain';
import { useState } from 'react';
import { referenceQuery } from '../../../api/reference-query.js';
import { oneOf } from '../../../lists/search-values.js';
import { Dialog } from '../../../ui/dialog.js';
import type { HeldCase } from '../rights.js';
import { AmendForm } from './amend-form.js';

interface AmendDialogProps {
  readonly held: HeldCase;
  /** The person's request for which it is done. */
  readonly requestId: string | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** It was done. */
  readonly onDone: () => void;
}

/** Another NIK is another person; unit and letter stand in the log, which nobody alters. */
const FIELDS: readonly CorrectableField[] = ['name', 'email', 'employee-number', 'position', 'pic'];

/** Corrects the data of a closed case, one field after the other. */
export function AmendDialog({ held, requestId, isOpen, onClose, onDone }: AmendDialogProps) {
  const { data: reference } = useQuery(referenceQuery);
  const [field, setField] = useState<CorrectableField>('name');
  const done = () => {
    onClose();
    onDone();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="lg" title={`Perbaiki data: ${held.caseNumber}`}>
      <Stack>
        <Text size="sm">
          Yang diperbaiki menjadi versi baru; versi sebelumnya tetap tersimpan (Pasal 6 dan 30). NIK, satuan
          kerja, dan surat tidak dapat diubah di sini.
        </Text>
        <NativeSelect
          label="Data yang diperbaiki"
          data={FIELDS.map((value) => ({ value, label: FIELD_TITLES[value] }))}
          value={field}
          onChange={({ currentTarget }) => setField(oneOf(FIELDS, currentTarget.value) ?? 'name')}
        />
        {reference ? (
          <AmendForm
            key={field}
            held={held}
            requestId={requestId}
            field={field}
            reference={reference}
            onDone={done}
          />
        ) : (
          <Skeleton height={120} />
        )}
      </Stack>
    </Dialog>
  );
}
