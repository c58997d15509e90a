import { Group, Kbd, Table, Text } from '@mantine/core';
import { Dialog } from '../../ui/dialog.js';
import { keyName, SHORTCUTS } from './inbox-keys.js';

interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys of the inbox. */
export function ShortcutHelp({ isOpen, onClose }: ShortcutHelpProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Pintasan papan tik">
      <Text size="sm" mb="sm">
        Tekan ↓ untuk masuk ke daftar. Pintasan berlaku selama sebuah berkas disorot. Z membatalkan penerusan
        yang baru saja diberikan, dari mana pun di halaman.
      </Text>
      <Table aria-label="Pintasan papan tik">
        <Table.Tbody>
          {SHORTCUTS.map(({ action, keys, label }) => (
            <Table.Tr key={action}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td>
                <Group gap={4} wrap="nowrap">
                  {keys.map((key) => (
                    <Kbd key={key}>{keyName(key)}</Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
