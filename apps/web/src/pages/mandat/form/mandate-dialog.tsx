import { Dialog } from '../../../ui/dialog.js';
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
    <Dialog hasAddress isOpen={isOpen} onClose={onClose} size="lg" fullScreen={!isDesk} title="Catat mandat">
      <MandateForm posts={posts} onClose={onClose} />
    </Dialog>
  );
}
