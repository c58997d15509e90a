import { Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { RegisteredList } from './registered-list.js';
import type { Registered } from './draft.js';

interface AllRegisteredProps {
  readonly registered: readonly Registered[];
  readonly onNext: () => void;
}

/** The letter is done; the next one is one key away. */
export function AllRegistered({ registered, onNext }: AllRegisteredProps) {
  return (
    <Card withBorder component="section" aria-labelledby="tercatat" maw={640}>
      <Stack gap="sm" role="status">
        <Group gap="sm" wrap="nowrap">
          <ThemeIcon color="teal.8" radius="xl" size={32} aria-hidden>
            <IconCheck size={20} />
          </ThemeIcon>
          <Title order={2} size="h4" id="tercatat">
            {registered.length} pemohon tercatat
          </Title>
        </Group>
        <RegisteredList registered={registered} />
        <Text size="sm" c="dimmed">
          Berkas diteruskan ke Kapusdatin untuk disposisi.
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
