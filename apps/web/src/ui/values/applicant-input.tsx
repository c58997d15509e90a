import { SimpleGrid } from '@mantine/core';
import { APPLICANT_LABELS, INPUT_MODES } from '../../words/applicant-values.js';
import { memo } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { CheckedInput, type CheckedInputProps } from './checked-input.js';
import { hasNip, type ApplicantChecks } from './checks/checks.js';
import type { ApplicantDraft, ApplicantKey, ApplicantValues } from './draft.js';
import type { Faults } from './faults.js';
import { applicantFieldId } from './fields.js';

interface ApplicantFieldsProps {
  readonly applicant: ApplicantDraft;
  readonly checks: ApplicantChecks;
  readonly faults: Faults;
  readonly reference: Reference;
  readonly onChange: (id: string, changes: Partial<ApplicantValues>) => void;
}

const KINDS = [
  {
    group: 'ASN',
    items: [
      { value: 'pns', label: 'PNS' },
      { value: 'pppk', label: 'PPPK' },
    ],
  },
  {
    group: 'Bukan ASN',
    items: [
      { value: 'tni', label: 'TNI' },
      { value: 'lain', label: 'Lainnya' },
    ],
  },
];
const OPTIONAL: readonly ApplicantKey[] = ['rank', 'pic.email'];
/** The values of one applicant. Only the number that belongs to their kind is asked for. */
export const ApplicantFields = memo(function ApplicantFields(props: ApplicantFieldsProps) {
  const { applicant, checks, faults, reference, onChange } = props;
  const { id, values } = applicant;
  const isCivil = hasNip(values.employeeKind);
  const keys = (Object.keys(APPLICANT_LABELS) as ApplicantKey[]).filter((key) =>
    isCivil ? key !== 'nrp' : key !== 'nip',
  );
  const hints: Partial<Record<ApplicantKey, string>> = {
    nik: '16 angka',
    nip: '18 angka',
    email: `Alamat pribadi pada @${reference.emailDomain}`,
  };
  const choices: Partial<Record<ApplicantKey, NonNullable<CheckedInputProps['choices']>>> = {
    employeeKind: KINDS,
    unit: [
      { value: '', label: 'Pilih satuan kerja' },
      ...reference.units.map(({ code, name }) => ({ value: code, label: name })),
    ],
  };
  const isOptional = (key: ApplicantKey) =>
    OPTIONAL.includes(key) || (key === 'nrp' && values.employeeKind === 'lain');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {keys.map((key) => (
        <CheckedInput
          key={key}
          id={applicantFieldId(id, key)}
          label={isOptional(key) ? `${APPLICANT_LABELS[key]} (boleh kosong)` : APPLICANT_LABELS[key]}
          value={values[key]}
          check={checks[key]}
          fault={faults.get(applicantFieldId(id, key))}
          isRequired={!isOptional(key)}
          hint={hints[key]}
          inputMode={INPUT_MODES[key] ?? 'text'}
          {...(choices[key] && { choices: choices[key] })}
          onChange={(value) => onChange(id, { [key]: value })}
        />
      ))}
    </SimpleGrid>
  );
});
