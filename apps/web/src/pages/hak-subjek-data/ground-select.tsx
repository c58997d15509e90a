import { NativeSelect } from '@mantine/core';
import { oneOf } from '../../lists/search-values.js';
import { GROUND_WORDS, type Ground } from '../../words/grounds.js';

interface GroundSelectProps<Among extends Ground> {
  readonly grounds: readonly Among[];
  /** Undefined until one is chosen. */
  readonly value: Among | undefined;
  /** Whether it was wanted already. */
  readonly isMissed: boolean;
  readonly onChange: (ground: Among | undefined) => void;
}

/** Why a right is exercised; it goes into the access log. */
export function GroundSelect<Among extends Ground>(props: GroundSelectProps<Among>) {
  const { grounds, value, isMissed, onChange } = props;
  return (
    <NativeSelect
      label="Alasan"
      description="Tercatat pada catatan akses."
      required
      data={[
        { value: '', label: 'Pilih alasan' },
        ...grounds.map((ground) => ({ value: ground, label: GROUND_WORDS[ground] })),
      ]}
      value={value ?? ''}
      error={isMissed && value === undefined ? 'Pilih alasannya.' : undefined}
      onChange={({ currentTarget }) => onChange(oneOf(grounds, currentTarget.value))}
    />
  );
}
