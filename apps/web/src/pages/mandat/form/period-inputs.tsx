import { Group, Stack, Text, TextInput } from '@mantine/core';
import { periodWords } from '../mandate-words.js';
import type { MandateDraft, MandateFaults } from './mandate-draft.js';

interface PeriodInputsProps {
  readonly draft: MandateDraft;
  readonly faults: MandateFaults;
  readonly change: (changes: Partial<MandateDraft>) => void;
}

/** The days of a mandate, and how they read in words. */
export function PeriodInputs({ draft: { from, until }, faults, change }: PeriodInputsProps) {
  const isPeriod = from !== '' && until !== '' && from <= until;
  return (
    <Stack gap={4}>
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <TextInput
          type="date"
          label="Hari pertama"
          required
          miw={140}
          value={from}
          error={faults.from}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Hari terakhir"
          required
          miw={140}
          value={until}
          error={faults.until}
          onChange={({ currentTarget }) => change({ until: currentTarget.value })}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {isPeriod ? periodWords({ from, until }) : 'Kedua hari termasuk, menurut WIB.'} Paling lama 3 bulan.
      </Text>
    </Stack>
  );
}
