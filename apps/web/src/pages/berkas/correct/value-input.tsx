import { NativeSelect, TextInput } from '@mantine/core';
import { INPUT_MODES } from '../../../words/applicant-values.js';
import { KIND_CHOICES } from '../../../words/employee-kinds.js';
import type { ValueKey } from './correction-draft.js';

const LABELS: Readonly<Record<ValueKey, string>> = {
  name: 'Nama',
  nik: 'NIK',
  email: 'Email dinas',
  unit: 'Kode satuan kerja',
  employeeKind: 'Jenis pegawai',
  nip: 'NIP',
  nrp: 'NRP',
  position: 'Jabatan',
  rank: 'Pangkat',
  'pic.name': 'Nama PIC',
  'pic.phone': 'Telepon PIC',
  'pic.email': 'Email PIC',
};

const OPTIONAL: readonly ValueKey[] = ['rank', 'pic.email', 'nrp'];
interface ValueInputProps {
  readonly name: ValueKey;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** One value of an applicant. */
export function ValueInput({ name, value, onChange, error }: ValueInputProps) {
  const common = { label: LABELS[name], required: !OPTIONAL.includes(name), error };
  if (name === 'employeeKind') {
    return (
      <NativeSelect
        {...common}
        data={KIND_CHOICES}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      value={value}
      inputMode={INPUT_MODES[name] ?? 'text'}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
