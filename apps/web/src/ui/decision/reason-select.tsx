import { NativeSelect } from '@mantine/core';
import { REJECTION_REASONS, REJECTION_TITLES, type RejectionReason } from '@tte/domain';

interface ReasonSelectProps {
  readonly value: RejectionReason | '';
  readonly onChange: (reason: RejectionReason | '') => void;
  readonly error?: string | undefined;
}

const CHOICES = [
  { value: '', label: 'Pilih alasan' },
  ...REJECTION_REASONS.map((value) => ({ value, label: REJECTION_TITLES[value] })),
];

/** Why a case is rejected. */
export function ReasonSelect({ value, onChange, error }: ReasonSelectProps) {
  return (
    <NativeSelect
      label="Alasan penolakan"
      required
      data={CHOICES}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value as RejectionReason | '')}
    />
  );
}
