import { Checkbox, Stack, Text } from '@mantine/core';
import type { Case } from '../case-query.js';
import { openPoints, type Findings } from './findings.js';

interface ChecklistProps {
  readonly theCase: Pick<Case, 'procedure' | 'checklist'>;
  readonly findings: Findings;
  /** What was looked at can be left unsaid: the letter lies before the reader. */
  readonly isOptional: boolean;
  readonly onChange: (findings: Findings) => void;
}

/** The SOP's points of a step, ticked as they are found in order; they are recorded with the decision. */
export function Checklist({ theCase, findings, isOptional, onChange }: ChecklistProps) {
  const { procedure, checklist } = theCase;
  const open = openPoints(checklist, findings);
  const label = procedure === 'registration' ? 'Kelengkapan' : 'Pemeriksaan';
  const choose = (codes: readonly string[]) =>
    onChange(Object.fromEntries(codes.map((code) => [code, 'matches' as const])));
  return (
    <Stack gap="xs">
      <Checkbox.Group
        label={isOptional ? `${label} (boleh kosong)` : label}
        value={Object.keys(findings)}
        onChange={choose}
      >
        <Stack gap={8} mt={6}>
          {checklist.map(({ code, title }) => (
            <Checkbox key={code} value={code} label={title} />
          ))}
        </Stack>
      </Checkbox.Group>
      {!isOptional && (
        <Text size="sm" role="status" c={open > 0 ? 'dimmed' : 'teal.9'}>
          {open > 0
            ? `Belum dapat dinyatakan ${procedure === 'registration' ? 'lengkap' : 'sesuai'}: ${open} butir belum diperiksa.`
            : 'Semua butir sudah diperiksa.'}
        </Text>
      )}
    </Stack>
  );
}
