import { Card, Stack, Text, Title } from '@mantine/core';
import { stepWords } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';

interface RecordedStep {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string | null;
  readonly what: string;
  readonly note: string | null;
}

const WHO: Readonly<Record<string, string>> = { sistem: 'Sistem', pemohon: 'Pemohon' };

interface StepListProps {
  readonly steps: readonly RecordedStep[];
  /** Whether nothing was altered, left out or put in. */
  readonly isWhole: boolean;
}

/** What is on record, the first step first: who did what, when, and what was written. */
export function StepList({ steps, isWhole }: StepListProps) {
  return (
    <Card withBorder component="section" aria-labelledby="riwayat">
      <Title order={2} size="h5" id="riwayat">
        Riwayat
      </Title>
      <Text size="sm" c={isWhole ? 'dimmed' : 'red.9'} mb="xs">
        {isWhole ? 'Rantai catatan utuh.' : 'Rantai catatan tidak utuh: ada yang diubah. Hubungi auditor.'}
      </Text>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none', overflowWrap: 'anywhere' }}>
        {steps.map(({ seq, at, by, byName, what, note }) => (
          <li key={seq}>
            <Text size="sm" fw={600}>
              {stepWords(what)}
            </Text>
            <Text size="sm" c="dimmed">
              {momentOf(at)} · {WHO[by] ?? byName ?? by}
            </Text>
            {note !== null && (
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {note}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </Card>
  );
}
