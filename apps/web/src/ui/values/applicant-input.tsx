import { KIND_CHOICES } from '../../words/employee-kinds.js';
import { unitChoices } from '../unit-choices.js';
import { APPLICANT_LABELS, isOptional, type ApplicantKey } from './applicant-values.js';
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

/** The keys that a phone shows for a value, where they are not all of them. */
const INPUT_MODES: Readonly<Partial<Record<ApplicantKey, NonNullable<CheckedInputProps['inputMode']>>>> = {
  nik: 'numeric',
  nip: 'numeric',
  email: 'email',
  'pic.email': 'email',
  'pic.phone': 'tel',
};

/** One value of an applicant, checked while it is typed. */
export function ApplicantInput(props: ApplicantInputProps) {
  const { id, name, value, employeeKind, check, fault, rules, onChange, size = 'sm' } = props;
  const mayBeEmpty = isOptional(name, employeeKind);
  const inputMode = INPUT_MODES[name];
  return (
    <CheckedInput
      id={id}
      label={mayBeEmpty ? `${APPLICANT_LABELS[name]} (boleh kosong)` : APPLICANT_LABELS[name]}
      value={value}
      check={check}
      fault={fault}
      isRequired={!mayBeEmpty}
      hint={hintFor(name, rules)}
      choices={choicesFor(name, value, rules)}
      size={size}
      {...(inputMode && { inputMode })}
      onChange={onChange}
    />
  );
}

function hintFor(name: ApplicantKey, { emailDomain }: Rules): string | undefined {
  if (name === 'nik') return '16 angka';
  if (name === 'nip') return '18 angka';
  return name === 'email' && emailDomain !== null ? `Alamat pribadi pada @${emailDomain}` : undefined;
}

function choicesFor(name: ApplicantKey, value: string, { units }: Rules): CheckedInputProps['choices'] {
  if (name === 'employeeKind') return KIND_CHOICES;
  if (name !== 'unit' || !units) return undefined;
  const byName = unitChoices(units);
  const isKnown = units.some(({ code }) => code === value);
  return isKnown ? byName : [{ value, label: 'Pilih satuan kerja' }, ...byName];
}
