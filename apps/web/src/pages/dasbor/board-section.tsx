import { Card, Group, Text, Title } from '@mantine/core';
import { useId } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface BoardSectionProps {
  readonly title: string;
  /** How the figures are to be read. */
  readonly hint: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One question of the head, with its figures. */
export function BoardSection({ title, hint, action, children }: BoardSectionProps) {
  const id = useId();
  return (
    <Card withBorder component="section" aria-labelledby={id} p={{ base: 'sm', sm: 'md' }}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="xs">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </div>
        {action}
      </Group>
      {children}
    </Card>
  );
}
