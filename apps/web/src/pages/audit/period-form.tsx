import { Button, Group, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { beginOfDayInWib, endOfDayInWib } from '@tte/domain';
import { useState, type SubmitEvent } from 'react';
import { api } from '../../api/client.js';
import { DateField } from '../../ui/date-field.js';
import { useDownload } from '../../ui/export/use-download.js';
import { Failure } from '../../ui/failure.js';
import { useFirstFault } from '../../ui/use-first-fault.js';

interface Period {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly until: string;
}

const FIELD = { base: '100%', xs: 180 };

/** Proof of all cases with an event on one of these days, and of the access log of these days. */
export function PeriodForm() {
  const [{ from, until }, setPeriod] = useState<Period>({ from: '', until: '' });
  const [attempts, setAttempts] = useState(0);
  const form = useFirstFault(attempts);
  const { mutate, isPending, error } = useDownload({
    ask: (period: Period) =>
      api.GET('/api/v1/audit/export', {
        params: { query: { from: beginOfDayInWib(period.from), until: endOfDayInWib(period.until) } },
        parseAs: 'blob',
      }),
    fallback: (period) => `bukti-${period.from}-${period.until}.zip`,
    noun: 'Bukti',
  });
  const faults = attempts > 0 ? faultsOf({ from, until }) : {};
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.keys(faultsOf({ from, until })).length === 0 && !isPending) mutate({ from, until });
  };
  return (
    <Stack gap="xs">
      <form ref={form} onSubmit={submit} noValidate aria-label="Bukti suatu masa">
        <Group gap="sm" align="flex-end">
          <DateField
            label="Dari"
            value={from}
            error={faults.from}
            onChange={(day) => setPeriod({ from: day, until })}
            w={FIELD}
          />
          <DateField
            label="Sampai"
            value={until}
            error={faults.until}
            onChange={(day) => setPeriod({ from, until: day })}
            w={FIELD}
          />
          <Button
            type="submit"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={isPending}
          >
            Ekspor masa ini
          </Button>
        </Group>
      </form>
      {error && <Failure error={error} onRetry={() => mutate({ from, until })} />}
    </Stack>
  );
}

function faultsOf({ from, until }: Period): { readonly from?: string; readonly until?: string } {
  if (from === '') return { from: 'Isi tanggal awal.' };
  if (until === '') return { until: 'Isi tanggal akhir.' };
  return until < from ? { until: 'Tanggal akhir mendahului tanggal awal.' } : {};
}
