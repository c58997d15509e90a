import { Button, Card, Group, List, Stack, Textarea, Title } from '@mantine/core';
import type { ProcedureName } from '@tte/domain';
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

const WORDS: Readonly<
  Record<
    ProcedureName,
    { readonly title: string; readonly means: readonly string[]; readonly action: string }
  >
> = {
  registration: {
    title: 'Cabut permohonan Anda?',
    means: [
      'Pendaftaran akun TTE Anda dihentikan dan berkas ini ditutup.',
      'Pencabutan tidak dapat dibatalkan.',
      'Bila kelak masih memerlukan TTE, satuan kerja Anda harus mengajukan surat permohonan baru.',
    ],
    action: 'Ya, cabut permohonan saya',
  },
  revocation: {
    title: 'Tarik kembali permohonan pencabutan?',
    means: [
      'Akun TTE Anda tidak dicabut dan tetap berlaku; berkas ini ditutup.',
      'Penarikan tidak dapat dibatalkan.',
      'Bila akun kelak tetap harus dicabut, satuan kerja Anda harus mengajukan surat permohonan baru.',
    ],
    action: 'Ya, tarik kembali permohonan',
  },
};

/** What withdrawing means, and the two answers to it. */
export function WithdrawalForm({ link, theCase, onClose }: WithdrawalFormProps) {
  const { procedure, dataVersion, caseNumber } = theCase;
  const { title, means, action } = WORDS[procedure];
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
    <Card withBorder component="section" aria-label={title}>
      <Stack gap="sm">
        <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        <List>
          {means.map((meaning) => (
            <List.Item key={meaning}>{meaning}</List.Item>
          ))}
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
            {action}
          </Button>
          <Button variant="default" onClick={onClose}>
            Tidak jadi
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
