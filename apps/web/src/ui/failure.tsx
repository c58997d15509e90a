import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconWifiOff } from '@tabler/icons-react';
import { isOffline, wantsSignIn, wordsOf } from '../api/problems.js';

interface FailureProps {
  readonly error: unknown;
  /** What the button does; without it there is none. */
  readonly onRetry?: () => void;
}

/**
 * Tells of a failure in place: what happened, and what to do. That a session ended is told over the page, once, with the
 * way back in.
 */
export function Failure({ error, onRetry }: FailureProps) {
  if (wantsSignIn(error)) return null;
  const { title, detail } = wordsOf(error);
  const Icon = isOffline(error) ? IconWifiOff : IconAlertTriangle;
  return (
    <Alert role="alert" color="red" variant="light" icon={<Icon aria-hidden />} title={title}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">{detail}</Text>
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            Coba lagi
          </Button>
        )}
      </Group>
    </Alert>
  );
}
