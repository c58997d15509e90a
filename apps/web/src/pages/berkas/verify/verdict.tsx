import { Group, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconCheck, IconQuestionMark, IconTilde } from '@tabler/icons-react';

const VERDICTS: Readonly<Record<string, { words: string; color: string; Icon: typeof IconCheck }>> = {
  equal: { words: 'Sama', color: 'teal.9', Icon: IconCheck },
  near: { words: 'Mirip', color: 'yellow.9', Icon: IconTilde },
  different: { words: 'Berbeda', color: 'red.9', Icon: IconAlertTriangleFilled },
};
const UNKNOWN = { words: 'Tidak diketahui', color: 'gray.7', Icon: IconQuestionMark };

/** How a field of the application and of a register relate: in words, by icon, and last by colour. */
export function Verdict({ verdict }: { readonly verdict: string }) {
  const { words, color, Icon } = VERDICTS[verdict] ?? UNKNOWN;
  return (
    <Group gap={4} wrap="nowrap" component="span" c={verdict === 'near' ? 'dark' : color}>
      <Icon size={16} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" fw={verdict === 'different' ? 700 : 400} component="span">
        {words}
      </Text>
    </Group>
  );
}
