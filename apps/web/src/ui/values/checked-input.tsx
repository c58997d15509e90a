import { NativeSelect, Text, TextInput, type NativeSelectProps } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState, type FocusEvent } from 'react';
import { DateField } from '../date-field.js';
import { MomentField } from '../moment-field.js';
import type { Check } from './check.js';
import classes from './checked-input.module.css';

export interface CheckedInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly check: Check;
  /** What sending it has found; it stands until the value is another one. */
  readonly fault: string | undefined;
  readonly isRequired?: boolean;
  /** What is wanted, before there is more to say. */
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date' | 'moment';
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  readonly choices?: NativeSelectProps['data'] | undefined;
  /** Larger where it is filled in on a phone. */
  readonly size?: 'sm' | 'md';
}

/** An input that says what its value means, or what is wrong with it: at once when it is whole, else when one leaves it. */
export function CheckedInput(props: CheckedInputProps) {
  const { id, label, value, onChange, check, isRequired = false, hint, inputMode, type, choices } = props;
  const { size = 'sm' } = props;
  // What comes from a table or a draft has been left already.
  const [isLeft, setLeft] = useState(value !== '');
  const isTold = check.isWhole === true || (isLeft && value.trim() !== '');
  const fault = props.fault ?? (isTold ? check.fault : undefined);
  const common = {
    id,
    label,
    value,
    size,
    required: isRequired,
    error: fault !== undefined,
    // Faults that sending has found are told all at once.
    description: (
      <Saying check={check} fault={fault} hint={hint} isSaidAloud={props.fault === undefined} size={size} />
    ),
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input')[],
    // A fault that comes up while the button is pressed would move the button away from under the finger.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!relatedTarget?.matches('[type=submit]')) setLeft(true);
    },
  };
  if (type === 'date') return <DateField {...common} onChange={onChange} />;
  if (type === 'moment') return <MomentField {...common} onChange={onChange} />;
  const written = {
    ...common,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value),
  };
  if (choices) return <NativeSelect {...written} data={choices} />;
  return (
    <TextInput
      {...written}
      inputMode={inputMode ?? 'text'}
      autoComplete="off"
      {...(inputMode && { autoCapitalize: 'none' })}
    />
  );
}

interface SayingProps {
  readonly check: Check;
  readonly fault: string | undefined;
  readonly hint: string | undefined;
  readonly isSaidAloud: boolean;
  readonly size: 'sm' | 'md';
}

/** What is wrong, or else what the value means, or else what is wanted. */
function Saying({ check: { fault: hidden, meaning, warning }, fault, hint, isSaidAloud, size }: SayingProps) {
  const said = fault ?? (hidden === undefined ? (warning ?? meaning) : undefined);
  const Icon = fault || warning ? IconAlertTriangle : IconCircleCheck;
  // Orange is too pale on white for small text (WCAG 2.2, 1.4.3): a warning is told by its sign.
  const color = fault ? 'red.9' : warning ? 'var(--mantine-color-text)' : 'teal.9';
  return (
    <Text
      component="span"
      size={size === 'md' ? 'sm' : 'xs'}
      c={said ? color : 'dimmed'}
      aria-live={isSaidAloud ? 'polite' : 'off'}
    >
      {said && <Icon size={14} aria-hidden className={classes['icon']} />}
      {said ?? hint}
    </Text>
  );
}
