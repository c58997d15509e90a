import { Modal, Text } from '@mantine/core';
import { useIsDesk } from '../../../ui/use-is-desk.js';
import type { Level } from '../mandates-query.js';
import { MandateForm } from './mandate-form.js';

interface MandateDialogProps {
  readonly posts: readonly Level[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The form for a new mandate, over the list. */
export function MandateDialog({ posts, isOpen, onClose }: MandateDialogProps) {
  const isDesk = useIsDesk();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      fullScreen={!isDesk}
      title={<Text fw={600}>Catat mandat</Text>}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      transitionProps={{ duration: 100 }}
    >
      <MandateForm posts={posts} onClose={onClose} />
    </Modal>
  );
}
