import { SimpleGrid, Stack, Text } from '@mantine/core';
import { DateField } from '../../../ui/date-field.js';
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
        <DateField
          label="Hari pertama"
          required
          value={from}
          error={faults.from}
          onChange={(day) => change({ from: day })}
        />
        <DateField
          label="Hari terakhir"
          required
          value={until}
          error={faults.until}
          onChange={(day) => change({ until: day })}
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
