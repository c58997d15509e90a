import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import type { Breach, BreachStep } from './breaches-query.js';

export interface BreachStepProps {
  readonly breach: Breach;
  readonly isPending: boolean;
  readonly onTake: (step: BreachStep) => void;
}

/** The text of the notice, drafted from what is known, and its way to the persons by mail. */
export function NoticeForm({ breach, isPending, onTake }: BreachStepProps) {
  const { notice, draft, cases, isMailing, mailed } = breach;
  const [text, setText] = useState(notice ?? draft);
  const isSaved = notice !== null && text === notice;
  return (
    <Card withBorder component="section" aria-label="Pemberitahuan">
      <Stack gap="sm">
        <Title order={2} size="h5">
          Pemberitahuan
        </Title>
        <Textarea
          label="Teks pemberitahuan"
          description="Memuat data yang terungkap, kapan dan bagaimana, serta penanganannya (Pasal 46 ayat (2))."
          autosize
          minRows={8}
          maxLength={8_000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {isMailing && (
          <Text size="sm" role="status">
            Email kepada {cases.length} berkas sedang dikirim.
          </Text>
        )}
        {mailed && (
          <Text size="sm" role="status">
            Email terkirim {mailed.sent}, gagal {mailed.failed}.
          </Text>
        )}
        <Group>
          <Button
            variant={isSaved ? 'default' : 'filled'}
            loading={isPending}
            onClick={() => onTake({ step: 'notice-written', text })}
          >
            Simpan teks
          </Button>
          {isSaved && cases.length > 0 && !isMailing && (
            <Button loading={isPending} onClick={() => onTake({ step: 'mail-persons' })}>
              Kirim kepada yang terdampak
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
