import { Group, Kbd, Modal, Table, Text } from '@mantine/core';
import { keyName, SHORTCUTS } from './inbox-keys.js';

interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys of the inbox. */
export function ShortcutHelp({ isOpen, onClose }: ShortcutHelpProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={<Text fw={600}>Pintasan papan tik</Text>}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <Text size="sm" mb="sm">
        Tekan ↓ untuk masuk ke daftar. Pintasan berlaku selama sebuah berkas disorot.
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
    </Modal>
  );
}
