import { Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Failure } from '../../../ui/failure.js';
import { saveFile } from '../../../ui/save-file.js';
import type { Case } from '../case-query.js';
import { isStatement } from '../renewal-facts.js';
import { letterQuery } from './letter-query.js';

const LetterViewer = lazy(async () => ({
  default: (await import('../../../ui/pdf/letter-viewer.js')).LetterViewer,
}));

interface LetterPanelProps {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly letterRef: string;
  readonly timeline: Case['timeline'];
  /** Shown at once, because the reader is to decide on it or has asked for it. */
  readonly opensAtOnce: boolean;
}

/** The letter as it came in, shown in the page or saved. */
export function LetterPanel({ caseId, caseNumber, letterRef, timeline, opensAtOnce }: LetterPanelProps) {
  const [isAsked, setAsked] = useState(false);
  const queries = useQueryClient();
  const query = letterQuery(caseId, letterRef);
  const isOpen = isAsked || opensAtOnce;
  const { data, error, refetch } = useQuery({ ...query, enabled: isOpen });
  const saving = useMutation({
    mutationFn: async () => saveFile(await queries.ensureQueryData(query), fileName(caseNumber)),
  });
  const failure = saving.error ?? error;
  return (
    <Card withBorder component="section" aria-labelledby="surat">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5" id="surat">
            {isStatement({ timeline }) ? 'Pernyataan pemegang' : 'Surat permohonan'}
          </Title>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={saving.isPending}
            onClick={() => saving.mutate()}
          >
            Unduh
          </Button>
        </Group>
        {failure && <Failure error={failure} onRetry={() => void refetch()} />}
        {!isOpen && (
          <Group gap="sm">
            <Button leftSection={<IconFileText size={18} aria-hidden />} onClick={() => setAsked(true)}>
              Tampilkan surat
            </Button>
            <Text size="xs" c="dimmed">
              Setiap pembukaan surat dicatat.
            </Text>
          </Group>
        )}
        {isOpen && !failure && (
          <Suspense fallback={<Skeleton h={480} />}>
            {data ? <LetterViewer file={data} /> : <Skeleton h={480} />}
          </Suspense>
        )}
      </Stack>
    </Card>
  );
}

const fileName = (caseNumber: string): string => `surat-${caseNumber.replace(/[^\w-]+/g, '-')}.pdf`;
