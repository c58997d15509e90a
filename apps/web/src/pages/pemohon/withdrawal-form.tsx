import { Button, Card, Group, List, Stack, Textarea, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { Failure } from '../../ui/failure.js';
import { useDraft } from '../../ui/use-draft.js';
import { linkHeader, useActing, type OwnCase } from './own-case.js';

interface WithdrawalFormProps {
  readonly link: string;
  readonly theCase: OwnCase;
  readonly onClose: () => void;
}

/** What withdrawing means, and the two answers to it. */
export function WithdrawalForm({ link, theCase, onClose }: WithdrawalFormProps) {
  const { dataVersion, caseNumber } = theCase;
  const { value: note, setValue, drop } = useDraft(`cabut ${caseNumber}`, '');
  const { keyFor } = useRequestKey();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const withdrawing = useActing(
    link,
    (body: { readonly dataVersion: number; readonly note?: string }) =>
      answer(
        api.POST('/api/v1/applicant/withdrawal', {
          body,
          headers: { ...linkHeader(link), 'Idempotency-Key': keyFor(body) },
        }),
      ),
    drop,
  );
  const words = note.trim();
  return (
    <Card withBorder component="section" aria-label="Pencabutan permohonan">
      <Stack gap="sm">
        <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          Cabut permohonan Anda?
        </Title>
        <List>
          <List.Item>Pendaftaran akun TTE Anda dihentikan dan berkas ini ditutup.</List.Item>
          <List.Item>Pencabutan tidak dapat dibatalkan.</List.Item>
          <List.Item>
            Bila kelak masih memerlukan TTE, satuan kerja Anda harus mengajukan surat permohonan baru.
          </List.Item>
        </List>
        <Textarea
          label="Catatan untuk petugas (boleh kosong)"
          rows={3}
          maxLength={2_000}
          value={note}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
        {withdrawing.isError && <Failure error={withdrawing.error} />}
        <Group>
          <Button
            color="red.9"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate({ dataVersion, ...(words !== '' && { note: words }) })}
          >
            Ya, cabut permohonan saya
          </Button>
          <Button variant="default" onClick={onClose}>
            Tidak jadi
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
