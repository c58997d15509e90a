import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';

/** Words that somebody wrote for a decision which is no longer theirs to take. */
export function KeptWords({ note, onDrop }: { readonly note: string; readonly onDrop: () => void }) {
  return (
    <Alert role="status" color="gray" icon={<IconNote aria-hidden />} title="Catatan Anda belum terkirim">
      <Stack gap="xs" align="flex-start">
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {note}
        </Text>
        <Button variant="default" size="xs" onClick={onDrop}>
          Buang catatan ini
        </Button>
      </Stack>
    </Alert>
  );
}
