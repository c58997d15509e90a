import { Button, Group, Modal, Text } from '@mantine/core';

/** Something that cannot be undone, asked once more. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onYes: () => void;
}

interface AskFirstProps {
  readonly question: Question | undefined;
  readonly onClose: () => void;
}

/** Asks before what was typed is thrown away. */
export function AskFirst({ question, onClose }: AskFirstProps) {
  return (
    <Modal
      opened={question !== undefined}
      onClose={onClose}
      title={question?.title}
      centered
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <Text size="sm" mb="md">
        {question?.text}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          Batal
        </Button>
        <Button
          color="red.9"
          onClick={() => {
            onClose();
            question?.onYes();
          }}
        >
          {question?.action}
        </Button>
      </Group>
    </Modal>
  );
}
