import { FormDialog } from '../../../ui/form-dialog.js';
import type { Level } from '../mandates-query.js';
import { MandateForm } from './mandate-form.js';

interface MandateDialogProps {
  readonly posts: readonly Level[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The form for a new mandate, over the list. */
export function MandateDialog({ posts, isOpen, onClose }: MandateDialogProps) {
  return (
    <FormDialog hasAddress isOpen={isOpen} onClose={onClose} title="Catat mandat">
      <MandateForm posts={posts} onClose={onClose} />
    </FormDialog>
  );
}
