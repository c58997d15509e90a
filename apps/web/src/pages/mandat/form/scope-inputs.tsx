import { Checkbox, MultiSelect, Radio, Stack } from '@mantine/core';
import { useUnitChoices } from '../../../ui/use-unit-choices.js';
import type { MandateDraft, MandateFaults } from './mandate-draft.js';

interface ScopeInputsProps {
  readonly draft: MandateDraft;
  readonly faults: MandateFaults;
  readonly change: (changes: Partial<MandateDraft>) => void;
}

/** Which cases a mandate covers, and whether on two levels. */
export function ScopeInputs({ draft: { isLimited, units, twoLevels }, faults, change }: ScopeInputsProps) {
  const known = useUnitChoices(units);
  return (
    <>
      <Radio.Group
        label="Cakupan"
        value={isLimited ? 'some' : 'all'}
        onChange={(to) => change({ isLimited: to === 'some' })}
      >
        <Stack gap="xs" mt={6}>
          <Radio value="all" label="Berkas semua satuan kerja" />
          <Radio value="some" label="Berkas satuan kerja tertentu" />
        </Stack>
      </Radio.Group>
      {isLimited && (
        <MultiSelect
          label="Satuan kerja yang dicakup"
          required
          searchable
          data={known}
          value={[...units]}
          error={faults.units}
          nothingFoundMessage="Tidak ada satuan kerja dengan nama itu."
          onChange={(to) => change({ units: to })}
        />
      )}
      <Checkbox
        label="Boleh memutus pada dua tingkat dari satu berkas"
        description="Hanya bila surat perintah menyebutnya."
        checked={twoLevels}
        onChange={({ currentTarget }) => change({ twoLevels: currentTarget.checked })}
      />
    </>
  );
}
