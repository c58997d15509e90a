import { Button, Checkbox, List, Stack, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Failure } from '../../ui/failure.js';
import type { OwnCase } from './own-case.js';

interface RenewalFormProps {
  /** What the holder states to be unchanged. */
  readonly stated: NonNullable<OwnCase['renewal']>['stated'];
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onSend: () => void;
}

/** What a holder states who asks for a renewal, and where to turn to who cannot state it. */
export function RenewalForm({ stated, isSending, error, onSend }: RenewalFormProps) {
  const [isStated, setStated] = useState(false);
  const [wasTried, setTried] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isStated && !isSending) onSend();
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Perpanjangan">
      <Stack gap="sm">
        <Text>Periksa data Anda yang tercatat:</Text>
        <List size="sm" listStyleType="none" spacing={4}>
          {stated.map(({ title, value }) => (
            <List.Item key={title} style={{ overflowWrap: 'anywhere' }}>
              {title}: <strong>{value}</strong>
            </List.Item>
          ))}
        </List>
        <Checkbox
          size="md"
          label="Data dan layanan saya tidak berubah"
          checked={isStated}
          error={wasTried && !isStated && 'Centang pernyataan ini untuk mengajukan perpanjangan.'}
          onChange={({ currentTarget }) => setStated(currentTarget.checked)}
        />
        <Text size="sm">
          Bila ada yang berubah, perpanjangan diajukan dengan surat kepala satuan kerja Anda kepada petugas
          Pusdatin.
        </Text>
        {error && <Failure error={error} />}
        <Button type="submit" size="md" loading={isSending}>
          Ajukan perpanjangan
        </Button>
      </Stack>
    </form>
  );
}
