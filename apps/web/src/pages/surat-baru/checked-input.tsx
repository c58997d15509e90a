import { NativeSelect, Text, TextInput, type NativeSelectProps } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Check } from './checks/check.js';

export interface CheckedInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly check: Check;
  /** What sending it has found. */
  readonly fault: string | undefined;
  readonly isRequired?: boolean;
  /** What is wanted, before there is more to say. */
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date' | 'datetime-local';
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  readonly choices?: NativeSelectProps['data'];
}

/** An input that says what its value means, or what is wrong with it: at once when it is whole, else when one leaves it. */
export function CheckedInput(props: CheckedInputProps) {
  const { id, label, value, onChange, check, isRequired = false, hint, inputMode, type, choices } = props;
  // What comes from a table or a draft has been left already.
  const [isLeft, setLeft] = useState(value !== '');
  const isTold = check.isWhole === true || (isLeft && value.trim() !== '');
  const error = props.fault ?? (isTold ? check.fault : undefined);
  const common = {
    id,
    label,
    value,
    required: isRequired,
    error,
    description: (hint ?? check.warning ?? check.meaning) && <Saying check={check} hint={hint} />,
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input')[],
    onBlur: () => setLeft(true),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value),
  };
  if (choices) return <NativeSelect {...common} data={choices} />;
  return <TextInput {...common} type={type ?? 'text'} inputMode={inputMode ?? 'text'} autoComplete="off" />;
}

/** Says it aloud as well, when there is something new to say. */
function Saying({ check: { fault, meaning, warning }, hint }: Pick<CheckedInputProps, 'check' | 'hint'>) {
  const Icon = warning ? IconAlertTriangle : IconCircleCheck;
  const text = fault ? hint : (warning ?? meaning ?? hint);
  const isSaid = !fault && (warning ?? meaning);
  return (
    <Text
      component="span"
      size="xs"
      c={isSaid ? (warning ? 'orange.9' : 'teal.9') : 'dimmed'}
      aria-live="polite"
    >
      {isSaid && <Icon size={14} aria-hidden style={{ verticalAlign: -2, marginRight: 4 }} />}
      {text}
    </Text>
  );
}
