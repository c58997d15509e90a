import { Badge } from '@mantine/core';
import { momentOf } from '../../words/dates.js';

interface ClockBadgeProps {
  /** ISO 8601 */
  readonly dueAt: string;
  readonly standing: 'running' | 'near' | 'over' | 'met' | 'late';
}

const HOUR = 3_600_000;

/** How much of the 3 × 24 hours is left, or how the clock ended. */
export function clockWords({ dueAt, standing }: ClockBadgeProps, now = Date.now()): string {
  if (standing === 'met') return 'Selesai tepat waktu';
  if (standing === 'late') return 'Selesai terlambat';
  const hours = Math.floor(Math.abs(Date.parse(dueAt) - now) / HOUR);
  return standing === 'over' ? `Terlambat ${hours} jam` : `Sisa ${hours} jam`;
}

const COLORS = { running: 'gray', near: 'orange.9', over: 'red.9', met: 'teal.9', late: 'red.9' } as const;

/** The clock of a request or a breach; over, it is red, and says so in words as well. */
export function ClockBadge(props: ClockBadgeProps) {
  const { standing, dueAt } = props;
  return (
    <Badge
      variant={standing === 'over' ? 'filled' : 'outline'}
      color={COLORS[standing]}
      tt="none"
      title={`Tenggat ${momentOf(dueAt)}`}
    >
      {clockWords(props)}
    </Badge>
  );
}
