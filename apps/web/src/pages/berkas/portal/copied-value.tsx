import { ActionIcon, CopyButton, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopiedValueProps {
  readonly name: string;
  readonly value: string;
}

/** A value that is typed into another page, and a button that copies it. */
export function CopiedValue({ name, value }: CopiedValueProps) {
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Text>
          <ActionIcon variant="default" size="lg" aria-label={`Salin ${name}`} onClick={copy}>
            {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          </ActionIcon>
          <VisuallyHidden role="status">{copied ? `${name} tersalin` : ''}</VisuallyHidden>
        </Group>
      )}
    </CopyButton>
  );
}
