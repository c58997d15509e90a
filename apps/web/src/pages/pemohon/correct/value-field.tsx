import { NativeSelect, TextInput } from '@mantine/core';
import { APPLICANT_LABELS, INPUT_MODES } from '../../../words/applicant-values.js';
import type { FocusEvent } from 'react';
import { KIND_CHOICES } from '../../../words/employee-kinds.js';
import type { ValueKey } from '../../berkas/correct/correction-draft.js';
import { readingOf } from './checks.js';

interface ValueFieldProps {
  readonly name: ValueKey;
  readonly value: string;
  readonly units: Readonly<Record<string, string>> | null;
  readonly emailDomain: string | null;
  readonly isOptional: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** One value that came back, as it is now and as it should be. */
export function ValueField(props: ValueFieldProps) {
  const { name, value, units, emailDomain, isOptional, error, onChange, onLeave } = props;
  const common = {
    label: isOptional ? `${APPLICANT_LABELS[name]} (boleh kosong)` : APPLICANT_LABELS[name],
    required: !isOptional,
    error,
    size: 'md',
    value,
    // A fault that comes up while the button is pressed would move the button away from under the finger.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!relatedTarget?.matches('[type=submit]')) onLeave();
    },
  };
  const choices = choicesOf(name, units);
  if (choices) {
    return (
      <NativeSelect
        {...common}
        data={choices}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  const hint = name === 'nik' ? readingOf(value) : name === 'email' && emailDomain && `nama@${emailDomain}`;
  return (
    <TextInput
      {...common}
      description={hint || undefined}
      inputMode={INPUT_MODES[name] ?? 'text'}
      autoComplete="off"
      autoCapitalize={INPUT_MODES[name] ? 'none' : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function choicesOf(name: ValueKey, units: ValueFieldProps['units']) {
  if (name === 'employeeKind') return KIND_CHOICES;
  if (name !== 'unit' || !units) return undefined;
  return Object.entries(units)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'));
}
