import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { plainDateOf } from '../../../words/dates.js';
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
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="date"
          label="Hari pertama"
          required
          value={from}
          error={faults.from}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Hari terakhir"
          required
          value={until}
          error={faults.until}
          onChange={({ currentTarget }) => change({ until: currentTarget.value })}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" role="status">
        {isPeriod && `${periodWords({ from, until })}. `}
        {!isPeriod && from !== '' && `Mulai ${plainDateOf(from)}. `}
        Kedua hari termasuk, menurut WIB; paling lama 3 bulan.
      </Text>
    </Stack>
  );
}
