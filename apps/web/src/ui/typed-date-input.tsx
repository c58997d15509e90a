import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useState } from 'react';
import { CALENDAR } from './calendar.js';

interface TypedDateInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser'> {
  /** What `parse` and `picked` make, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What a text means; null while it means nothing. */
  readonly parse: (text: string) => string | null;
  /** What a day that was picked means. */
  readonly picked: (day: string) => string;
  /** What is said, after the text, of one that means nothing. */
  readonly saying: string;
}

/** Reading is this component's own: Mantine puts what it had before in the place of what it cannot read. */
const readsNothing = () => null;

/**
 * A date that is typed or picked. What cannot be read stays in the field, and says so once one has left it; meanwhile
 * the field has no value, so that nothing is sent that does not stand there.
 * Why: docs/decisions/0042-dates-are-typed-into-mantines-fields.md
 */
export function TypedDateInput(props: TypedDateInputProps) {
  const { value, onChange, parse, picked, saying, onBlur, error, ...rest } = props;
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const isUnread = value === '' && typed.trim() !== '' && parse(typed) === null;
  const isTold = isUnread && isLeft;
  return (
    <DateInput
      {...CALENDAR}
      dateParser={readsNothing}
      fixOnBlur={!isUnread}
      value={value || null}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        setLeft(false);
        onChange(parse(currentTarget.value) ?? '');
      }}
      onChange={(day) => {
        setTyped('');
        onChange(day === null ? '' : picked(day.slice(0, 10)));
      }}
      onBlur={(event) => {
        setLeft(true);
        onBlur?.(event);
      }}
      error={isTold ? `“${typed.trim()}” ${saying}` : error}
      {...(isTold && { errorProps: { role: 'alert' } })}
      {...rest}
    />
  );
}
