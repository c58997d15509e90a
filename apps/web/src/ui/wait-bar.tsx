import { Group, Progress, Text } from '@mantine/core';
import { officeSpanOf } from '../words/durations.js';

/** The SOP's standard time of every step of the office, in minutes. */
const STANDARD_MINUTES = 15;

interface WaitBarProps {
  readonly officeMinutes: number;
  /** An urgent case has a shorter time of its own, which the gateway alone knows. */
  readonly urgent?: boolean;
  readonly overdue: boolean;
}

/** How long the office has had a case against the standard time: the bar fills, then turns. */
export function WaitBar({ officeMinutes, urgent = false, overdue }: WaitBarProps) {
  const isOver = urgent ? overdue : officeMinutes > STANDARD_MINUTES;
  const share = isOver ? 100 : Math.min(100, (officeMinutes / STANDARD_MINUTES) * 100);
  const label = wordsOf(officeMinutes, urgent, isOver);
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

function wordsOf(officeMinutes: number, urgent: boolean, isOver: boolean): string {
  const span = officeSpanOf(officeMinutes);
  if (urgent) return isOver ? `Melewati waktu perkara segera: sudah ${span} kerja` : `${span} kerja, segera`;
  return isOver
    ? `Melewati standar ${STANDARD_MINUTES} menit: sudah ${span} kerja`
    : `${Math.floor(officeMinutes)} dari ${STANDARD_MINUTES} menit kerja`;
}
