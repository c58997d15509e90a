import { Button, Card, Stack, TextInput } from '@mantine/core';
import { parseNik } from '@tte/domain';
import { useState, type SubmitEvent } from 'react';
import { useFirstFault } from '../../ui/use-first-fault.js';
import { GroundSelect } from './ground-select.js';
import type { ExportRequest } from './rights.js';

interface FindFormProps {
  readonly isPending: boolean;
  /** Whose data are asked for by a request that is being carried out. */
  readonly known: { readonly nik: string } | undefined;
  readonly onFind: (request: ExportRequest) => void;
}

const GROUNDS: readonly ExportRequest['reason'][] = ['permintaan-subjek', 'permintaan-lembaga'];

/** Whose data are asked for, and why. The number stays on this page: no address and no draft holds it. */
export function FindForm({ isPending, known, onFind }: FindFormProps) {
  const [nik, setNik] = useState(known?.nik ?? '');
  const [reason, setReason] = useState<ExportRequest['reason'] | undefined>(known && 'permintaan-subjek');
  const [attempts, setAttempts] = useState(0);
  const form = useFirstFault(attempts);
  const isNik = parseNik(nik).ok;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (isNik && reason !== undefined && !isPending) onFind({ nik, reason });
  };
  return (
    <Card withBorder mb="md">
      <form ref={form} onSubmit={submit} noValidate aria-label="Cari data seseorang">
        <Stack gap="sm" maw={480}>
          <TextInput
            label="NIK"
            description="16 angka, milik orang yang datanya diminta."
            required
            inputMode="numeric"
            autoComplete="off"
            value={nik}
            error={attempts > 0 && !isNik ? 'Isi NIK, 16 angka.' : undefined}
            onChange={({ currentTarget }) => setNik(currentTarget.value)}
          />
          <GroundSelect grounds={GROUNDS} value={reason} isMissed={attempts > 0} onChange={setReason} />
          <Button type="submit" loading={isPending}>
            Tampilkan data yang disimpan
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
