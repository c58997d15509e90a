import { Text } from '@mantine/core';
import type { Applicant } from '@tte/domain';
import type { Case } from './case-query.js';
import { kindWords } from '../../words/employee-kinds.js';
import { Facts } from './facts.js';

/** The applicant's data, as far as the answer gives them to the reader. */
export function ApplicantData({ theCase }: { readonly theCase: Case }) {
  const { applicant, unitName, employeeKind } = theCase;
  // The document leaves its members open; they are the vault's own.
  const data = theCase.data as Applicant | null;
  if (!data && !applicant) {
    return (
      <Text size="sm" c="dimmed">
        Data pemohon tidak ditampilkan.
      </Text>
    );
  }
  const { pic } = data ?? {};
  return (
    <Facts
      id="data"
      title="Data pemohon"
      facts={[
        { name: 'Nama', value: data?.name ?? applicant?.name },
        { name: 'NIK', value: data?.nik ?? applicant?.maskedNik },
        { name: 'Jenis pegawai', value: kindWords(data?.employeeKind ?? employeeKind) },
        { name: 'NIP', value: data?.nip },
        { name: 'NRP', value: data?.nrp },
        { name: 'Satuan kerja', value: unitName },
        { name: 'Jabatan', value: data?.position },
        { name: 'Pangkat', value: data?.rank },
        { name: 'Email dinas', value: data?.email },
        { name: 'PIC', value: pic?.name },
        { name: 'Telepon PIC', value: pic?.phone },
        { name: 'Email PIC', value: pic?.email },
      ]}
    />
  );
}
