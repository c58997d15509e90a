import { Checkbox, Stack, Text } from '@mantine/core';
import type { ProcedureName } from '@tte/domain';

const SIGNED = { value: 'tanda-tangan', label: 'Surat ditandatangani kepala satuan kerja' };

/** What has to be so before the office, or a renewal's holder, goes to BSrE. */
const CHECKS: Readonly<Record<ProcedureName, readonly (typeof SIGNED)[]>> = {
  registration: [
    SIGNED,
    { value: 'email', label: 'Email dinas aktif dan dapat dihubungi' },
    { value: 'pic', label: 'Kontak PIC tersedia' },
    { value: 'data', label: 'Data pemohon sesuai dengan surat' },
  ],
  revocation: [
    SIGNED,
    { value: 'pemegang', label: 'Pemegang pada surat sama dengan pada daftar akun TTE' },
    { value: 'alasan', label: 'Alasan pada surat sama dengan yang dicatat' },
  ],
  renewal: [
    { value: 'dasar', label: 'Pernyataan pemegang atau surat kepala satuan kerja sah' },
    { value: 'data', label: 'Data pemegang sama dengan data kepegawaian' },
    { value: 'tugas', label: 'Pemegang masih bertugas dan memerlukan TTE' },
  ],
};

/** Whether everything has been ticked. */
export const isAllChecked = (procedure: ProcedureName, checked: readonly string[]): boolean =>
  CHECKS[procedure].every(({ value }) => checked.includes(value));

interface CompletenessChecklistProps {
  readonly procedure: ProcedureName;
  readonly value: readonly string[];
  readonly onChange: (checked: readonly string[]) => void;
}

/** The verifikator's own checklist; it stays with them, the decision is what is recorded. */
export function CompletenessChecklist({ procedure, value, onChange }: CompletenessChecklistProps) {
  const missing = CHECKS[procedure].filter((check) => !value.includes(check.value));
  return (
    <Stack gap="xs">
      <Checkbox.Group
        label={procedure === 'registration' ? 'Kelengkapan' : 'Pemeriksaan'}
        value={[...value]}
        onChange={onChange}
      >
        <Stack gap={8} mt={6}>
          {CHECKS[procedure].map((check) => (
            <Checkbox key={check.value} {...check} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" role="status" c={missing.length > 0 ? 'dimmed' : 'teal.9'}>
        {missing.length > 0
          ? `Belum dapat dinyatakan ${procedure === 'registration' ? 'lengkap' : 'sesuai'}: ${missing.length} butir belum diperiksa.`
          : 'Semua butir sudah diperiksa.'}
      </Text>
    </Stack>
  );
}
