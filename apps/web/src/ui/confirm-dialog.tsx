import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.js';
import { Failure } from './failure.js';

interface ConfirmDialogProps {
  readonly title: string | undefined;
  /** What it means. */
  readonly children: ReactNode;
  /** The word on the button that does it. */
  readonly action: string | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly isPending?: boolean;
  /** Why it was not done; the dialog stays open with it. */
  readonly error?: Error | null;
}

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, action, isOpen, onClose, onConfirm, isPending = false, error } = props;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <Stack>
        {children}
        {error && <Failure error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Batal
          </Button>
          <Button color="red" loading={isPending} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
