import { FormDialog } from '../../../ui/form-dialog.js';
import type { Unit } from '../units-query.js';
import { UnitForm } from './unit-form.js';

interface UnitDialogProps {
  /** Which is changed; undefined for a new one. */
  readonly unit: Unit | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The form for a unit, over the list. */
export function UnitDialog({ unit, isOpen, onClose }: UnitDialogProps) {
  return (
    <FormDialog isOpen={isOpen} onClose={onClose} title={unit ? `Ubah ${unit.name}` : 'Tambah satuan kerja'}>
      <UnitForm key={unit?.code ?? ''} unit={unit} onClose={onClose} />
    </FormDialog>
  );
}
