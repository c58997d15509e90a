import { Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RegisteredList } from './registered-list.js';
import type { Registered } from './draft.js';

interface AllRegisteredProps {
  readonly registered: readonly Registered[];
  /** What they are called. */
  readonly person: string;
  readonly onNext: () => void;
  /** What happens to them now. */
  readonly children: ReactNode;
}

/** The letter is done; the next one is one key away. */
export function AllRegistered({ registered, person, onNext, children }: AllRegisteredProps) {
  return (
    <Card withBorder component="section" aria-labelledby="tercatat" maw={640}>
      <Stack gap="sm" role="status">
        <Group gap="sm" wrap="nowrap">
          <ThemeIcon color="teal" radius="xl" size={32} aria-hidden>
            <IconCheck size={20} />
          </ThemeIcon>
          <Title order={2} size="h4" id="tercatat">
            {registered.length} {person} tercatat
          </Title>
        </Group>
        <RegisteredList registered={registered} person={person} />
        <Text size="sm" c="dimmed">
          {children}
        </Text>
      </Stack>
      <Group mt="md">
        <Button onClick={onNext} aria-describedby="tercatat" autoFocus>
          Surat berikutnya
        </Button>
      </Group>
    </Card>
  );
}
