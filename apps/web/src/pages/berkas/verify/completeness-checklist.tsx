import { Checkbox, Stack, Text } from '@mantine/core';

/** What has to be so before an applicant is entered at BSrE (the SOP, step 5). */
const CHECKS = [
  { value: 'tanda-tangan', label: 'Surat ditandatangani kepala satuan kerja' },
  { value: 'email', label: 'Email dinas aktif dan dapat dihubungi' },
  { value: 'pic', label: 'Kontak PIC tersedia' },
  { value: 'data', label: 'Data pemohon sesuai dengan surat' },
];

/** Whether everything has been ticked. */
export const isAllChecked = (checked: readonly string[]): boolean =>
  CHECKS.every(({ value }) => checked.includes(value));

interface CompletenessChecklistProps {
  readonly value: readonly string[];
  readonly onChange: (checked: readonly string[]) => void;
}

/** The verifikator's own checklist; it stays with them, the decision is what is recorded. */
export function CompletenessChecklist({ value, onChange }: CompletenessChecklistProps) {
  const missing = CHECKS.filter((check) => !value.includes(check.value));
  return (
    <Stack gap="xs">
      <Checkbox.Group label="Kelengkapan" value={[...value]} onChange={onChange}>
        <Stack gap={8} mt={6}>
          {CHECKS.map((check) => (
            <Checkbox key={check.value} {...check} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" role="status" c={missing.length > 0 ? 'dimmed' : 'teal.9'}>
        {missing.length > 0
          ? `Belum dapat dinyatakan lengkap: ${missing.length} butir belum diperiksa.`
          : 'Semua butir sudah diperiksa.'}
      </Text>
    </Stack>
  );
}
