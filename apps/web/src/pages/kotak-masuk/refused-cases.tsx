import { Stack, Text } from '@mantine/core';
import type { Schemas } from '../../api/client.js';
import { RefusedCase } from './refused-case.js';
import type { Refusal } from './use-forward.js';

interface RefusedCasesProps {
  readonly refusals: readonly Refusal[];
  readonly states: ReadonlyMap<string, Schemas['Case']>;
}

/** The cases whose decision was not accepted, each with its reason. What was typed stays. */
export function RefusedCases({ refusals, states }: RefusedCasesProps) {
  if (refusals.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {refusals.length} berkas belum diputus. Isian Anda tetap tersimpan.
      </Text>
      {refusals.map((refusal) => (
        <RefusedCase key={refusal.item.caseId} refusal={refusal} now={states.get(refusal.item.caseId)} />
      ))}
    </Stack>
  );
}
