import { Button, Card, Group, List, Stack, Textarea, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { Failure } from '../../ui/failure.js';
import { useDraft } from '../../ui/use-draft.js';
import { linkHeader, useActing, type OwnCase } from './own-case.js';
import { withdrawalWords } from './withdrawal-words.js';

interface WithdrawalFormProps {
  readonly link: string;
  readonly theCase: OwnCase;
  readonly onClose: () => void;
}

/** What withdrawing means, and the two answers to it. */
export function WithdrawalForm({ link, theCase, onClose }: WithdrawalFormProps) {
  const { procedure, dataVersion, caseNumber } = theCase;
  const { label, title, consequences, button } = withdrawalWords(procedure);
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
    <Card withBorder component="section" aria-label={label}>
      <Stack gap="sm">
        <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        <List>
          {consequences.map((one) => (
            <List.Item key={one}>{one}</List.Item>
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
            color="red"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate({ dataVersion, ...(words !== '' && { note: words }) })}
          >
            {button}
          </Button>
          <Button variant="default" onClick={onClose}>
            Tidak jadi
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
