import { APPLICANT_FIELDS, type ApplicantKey, type ValueKind } from '@tte/domain';
import { KIND_CHOICES } from '../../words/employee-kinds.js';
import { unitChoices } from '../unit-choices.js';
import { APPLICANT_LABELS, isOptional } from './applicant-values.js';
import type { Rules } from './check-applicant.js';
import type { Check } from './check.js';
import { CheckedInput, type CheckedInputProps } from './checked-input.js';

interface ApplicantInputProps {
  readonly id: string;
  readonly name: ApplicantKey;
  readonly value: string;
  /** Of the applicant, which decides what may be left empty. */
  readonly employeeKind: string;
  readonly check: Check;
  readonly fault: string | undefined;
  readonly rules: Rules;
  readonly onChange: (value: string) => void;
  readonly size?: 'sm' | 'md';
}

/** The keys that a phone shows for a kind of value, where they are not all of them. */
const INPUT_MODES: Readonly<Partial<Record<ValueKind, NonNullable<CheckedInputProps['inputMode']>>>> = {
  nik: 'numeric',
  nip: 'numeric',
  'official-email': 'email',
  email: 'email',
  phone: 'tel',
};

/** One value of an applicant, checked while it is typed. */
export function ApplicantInput(props: ApplicantInputProps) {
  const { id, name, value, employeeKind, check, fault, rules, onChange, size = 'sm' } = props;
  const mayBeEmpty = isOptional(name, employeeKind);
  const { value: kind } = APPLICANT_FIELDS[name];
  const inputMode = INPUT_MODES[kind];
  return (
    <CheckedInput
      id={id}
      label={mayBeEmpty ? `${APPLICANT_LABELS[name]} (boleh kosong)` : APPLICANT_LABELS[name]}
      value={value}
      check={check}
      fault={fault}
      isRequired={!mayBeEmpty}
      hint={hintFor(kind, rules)}
      choices={choicesFor(kind, value, rules)}
      size={size}
      {...(inputMode && { inputMode })}
      onChange={onChange}
    />
  );
}

function hintFor(kind: ValueKind, { emailDomain }: Rules): string | undefined {
  if (kind === 'nik') return '16 angka';
  if (kind === 'nip') return '18 angka';
  return kind === 'official-email' && emailDomain !== null
    ? `Alamat pribadi pada @${emailDomain}`
    : undefined;
}

function choicesFor(kind: ValueKind, value: string, { units }: Rules): CheckedInputProps['choices'] {
  if (kind === 'employee-kind') return KIND_CHOICES;
  if (kind !== 'unit' || !units) return undefined;
  const byName = unitChoices(units.filter(({ retired }) => !retired));
  const isKnown = units.some(({ code, retired }) => code === value && !retired);
  return isKnown ? byName : [{ value, label: 'Pilih satuan kerja' }, ...byName];
}
