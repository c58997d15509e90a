import { Text } from '@mantine/core';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';

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
    <ConfirmDialog
      title={question?.title}
      action={question?.action}
      isOpen={question !== undefined}
      onClose={onClose}
      onConfirm={() => {
        onClose();
        question?.onYes();
      }}
    >
      <Text size="sm">{question?.text}</Text>
    </ConfirmDialog>
  );
}
