import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Failure } from '../../ui/failure.js';

interface RenewalFormProps {
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onSend: () => void;
}

/** What a holder states who asks for a renewal, and where to turn to who cannot state it. */
export function RenewalForm({ isSending, error, onSend }: RenewalFormProps) {
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
        <Text>
          Data Anda ialah yang tercantum pada surat permohonan pendaftaran Anda: nama, NIK, NIP atau NRP,
          email dinas, satuan kerja, jabatan, dan pangkat. Tanyakan kepada PIC satuan kerja Anda bila ragu.
        </Text>
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
