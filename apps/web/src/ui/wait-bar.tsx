import { Group, Progress, Text } from '@mantine/core';
import { officeSpanOf } from '../words/durations.js';

/** The SOP's standard time of every step of the office, in minutes. */
const STANDARD_MINUTES = 15;

/** How long the office has had a case against the standard time: the bar fills, then turns. */
export function WaitBar({ officeMinutes }: { readonly officeMinutes: number }) {
  const isOver = officeMinutes > STANDARD_MINUTES;
  const share = Math.min(100, (officeMinutes / STANDARD_MINUTES) * 100);
  const label = isOver
    ? `Melewati standar ${STANDARD_MINUTES} menit: sudah ${officeSpanOf(officeMinutes)} kerja`
    : `${officeSpanOf(officeMinutes)} dari ${STANDARD_MINUTES} menit kerja`;
  return (
    <Group gap="xs" wrap="nowrap">
      <Progress.Root w={72} aria-hidden>
        <Progress.Section value={share} color={isOver ? 'red.8' : 'indigo.6'} aria-label={label} />
      </Progress.Root>
      <Text size="xs" c={isOver ? 'red.9' : 'dimmed'} fw={isOver ? 600 : 400}>
        {label}
      </Text>
    </Group>
  );
}
