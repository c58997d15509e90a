import { Modal, Text, type ModalProps } from '@mantine/core';
import { useBackCloses } from './use-back-closes.js';

interface DialogProps extends Omit<ModalProps, 'opened' | 'title' | 'closeButtonProps' | 'transitionProps'> {
  readonly title: string | undefined;
  readonly isOpen: boolean;
  /** It is opened and closed by the page's address, which Back changes as well. */
  readonly hasAddress?: boolean;
}

/** What opens over a page, and is closed by its button, by Escape, beside it and by the browser's Back. */
export function Dialog({ title, isOpen, hasAddress = false, onClose, children, ...rest }: DialogProps) {
  useBackCloses(isOpen && !hasAddress, onClose);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={<Text fw={600}>{title}</Text>}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      transitionProps={{ duration: 100 }}
      {...rest}
    >
      {children}
    </Modal>
  );
}
