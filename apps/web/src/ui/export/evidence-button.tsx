import { Button, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { api } from '../../api/client.js';
import { Failure } from '../failure.js';
import { useDownload } from './use-download.js';

interface EvidenceButtonProps {
  readonly caseId: string;
  readonly caseNumber: string;
}

/** Takes the proof of a case along, which others can verify without this system. */
export function EvidenceButton({ caseId, caseNumber }: EvidenceButtonProps) {
  const { mutate, isPending, error } = useDownload({
    ask: () =>
      api.GET('/api/v1/audit/cases/{caseId}/export', { params: { path: { caseId } }, parseAs: 'blob' }),
    fallback: () => `bukti-${caseNumber}.zip`,
    noun: 'Bukti',
  });
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        aria-label={`Ekspor bukti ${caseNumber}`}
        loading={isPending}
        onClick={() => mutate()}
      >
        Ekspor bukti
      </Button>
      {error && <Failure error={error} onRetry={() => mutate()} />}
    </Stack>
  );
}
