import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@tte/client';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../../api/client.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { NoteInput } from '../../../ui/decision/note-input.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failure } from '../../../ui/failure.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import type { Case } from '../case-query.js';

interface EmailCorrectionDialogProps {
  readonly theCase: Pick<Case, 'caseId' | 'dataVersion'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: (receipt: Schemas['Receipt']) => void;
}

/** Takes the right address in the place of one that takes no mail, and from whom it is. */
export function EmailCorrectionDialog({ theCase, isOpen, onClose, onDone }: EmailCorrectionDialogProps) {
  const { caseId, dataVersion } = theCase;
  const [email, setEmail] = useState('');
  const [note, setNote] = useState('');
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { keyFor, renew } = useRequestKey();
  const correction = useMutation({
    mutationFn: () => {
      const body = { dataVersion, email: email.trim(), ...(note.trim() !== '' && { note: note.trim() }) };
      const headers = { 'Idempotency-Key': keyFor(body) };
      const params = { path: { caseId } };
      return answer(api.POST('/api/v1/cases/{caseId}/email-correction', { params, body, headers }));
    },
    onSuccess: async (receipt) => {
      renew();
      announce('Alamat email diperbaiki, email dikirim ulang');
      onClose();
      onDone(receipt);
      await queries.invalidateQueries({ queryKey: ['mails'] });
    },
  });
  const fault = faultOf(correction.error);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Perbaiki alamat email">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          correction.mutate();
        }}
      >
        <Stack>
          <Text size="sm">
            Alamat ini menggantikan yang tidak aktif, dan email yang kembali dikirim ulang ke sana. Perbaiki
            juga alamatnya di portal BSrE.
          </Text>
          <TextInput
            label="Email dinas yang aktif"
            type="email"
            required
            autoComplete="off"
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={fault}
          />
          <NoteInput
            value={note}
            onChange={setNote}
            required
            description="Dari siapa alamat ini, dan bagaimana dipastikan."
          />
          {correction.error && fault === undefined && <Failure error={correction.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" loading={correction.isPending}>
              Perbaiki dan kirim ulang
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** What is wrong with the address itself. */
const faultOf = (error: Error | null): string | undefined =>
  error instanceof ProblemError ? error.errors.find(({ field }) => field === 'email')?.message : undefined;
