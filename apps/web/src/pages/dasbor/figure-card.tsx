import { Card, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface FigureCardProps {
  readonly title: string;
  readonly value: ReactNode;
  /** Whether somebody should look into it. */
  readonly isAlarming?: boolean;
  /** What the figure means, and the way to what it counts. */
  readonly children: ReactNode;
}

/** One figure to be read at a glance. */
export function FigureCard({ title, value, isAlarming = false, children }: FigureCardProps) {
  return (
    <Card withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label={title}>
      <Text size="sm" fw={600} component="h2">
        {title}
      </Text>
      <Text fz={28} fw={700} lh={1.3} c={isAlarming ? 'red.9' : 'var(--mantine-color-text)'}>
        {value}
      </Text>
      <Text size="sm" c="dimmed" component="div">
        {children}
      </Text>
    </Card>
  );
}
