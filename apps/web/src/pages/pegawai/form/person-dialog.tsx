import { FormDialog } from '../../../ui/form-dialog.js';
import { nameOf } from '../person-words.js';
import type { Person } from '../staff-query.js';
import { PersonForm } from './person-form.js';

interface PersonDialogProps {
  /** Whose entry is changed; undefined for somebody new. */
  readonly person: Person | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The form for a person of the office, over the list. */
export function PersonDialog({ person, isOpen, onClose }: PersonDialogProps) {
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={person ? `Ubah data ${nameOf(person)}` : 'Catat pegawai'}
    >
      <PersonForm key={person?.subject ?? ''} person={person} onClose={onClose} />
    </FormDialog>
  );
}
