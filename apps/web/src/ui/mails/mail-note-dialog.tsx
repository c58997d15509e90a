import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { NoteInput } from '../decision/note-input.js';
import { Dialog } from '../dialog.js';
import { Failure } from '../failure.js';

interface MailNoteDialogProps {
  readonly title: string;
  /** What it means. */
  readonly meaning: string;
  /** The word on the button that does it. */
  readonly action: string;
  readonly isNoteRequired: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (note: string) => void;
  readonly isPending: boolean;
  /** Why it was not done; the dialog stays open with it, and with the note. */
  readonly error: Error | null;
}

/** Asks for a note before something is done about a mail. */
export function MailNoteDialog(props: MailNoteDialogProps) {
  const { title, meaning, action, isNoteRequired, isOpen, onClose, onConfirm, isPending, error } = props;
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const confirm = () => {
    const isBare = isNoteRequired && note.trim() === '';
    setMissing(isBare);
    if (!isBare) onConfirm(note.trim());
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <Stack>
        <Text size="sm">{meaning}</Text>
        <NoteInput
          value={note}
          onChange={setNote}
          required={isNoteRequired}
          error={isMissing ? 'Tuliskan bagaimana pemohon diberi tahu.' : undefined}
        />
        {error && <Failure error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button loading={isPending} onClick={confirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
