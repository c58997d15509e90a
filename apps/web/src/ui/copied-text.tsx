import { Button, Code, CopyButton, Stack, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopiedTextProps {
  /** What it is, at the beginning of a sentence. */
  readonly name: string;
  readonly value: string;
}

/** A long value that is kept elsewhere, whole, with a button that copies it. */
export const CopiedText = ({ name, value }: CopiedTextProps) => (
  <Stack gap="xs" align="flex-start">
    <Code block w="100%" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {value}
    </Code>
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <>
          <Button
            variant="default"
            size="xs"
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={copy}
          >
            Salin {name.toLowerCase()}
          </Button>
          <VisuallyHidden role="status">{copied ? `${name} tersalin` : ''}</VisuallyHidden>
        </>
      )}
    </CopyButton>
  </Stack>
);
