import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useState } from 'react';
import { typedDay } from '../words/typed-day.js';
import { CALENDAR } from './calendar.js';

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/**
 * A day, typed as Indonesians write it or picked: a browser's own date input follows the browser's language. What is no
 * day makes room for what was there before when one leaves the field, which says so.
 * Why: docs/decisions/0042-dates-are-typed-into-mantines-fields.md
 */
export function DateField({ value, onChange, onBlur, error, ...rest }: DateFieldProps) {
  const [noDay, setNoDay] = useState<string>();
  return (
    <DateInput
      {...CALENDAR}
      valueFormat="DD/MM/YYYY"
      placeholder="hh/bb/tttt"
      inputMode="numeric"
      dateParser={typedDay}
      value={value || null}
      onChange={(day) => {
        setNoDay(undefined);
        onChange(day ?? '');
      }}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        setNoDay(typed === '' || typedDay(typed) ? undefined : typed);
        onBlur?.(event);
      }}
      error={noDay === undefined ? error : `“${noDay}” bukan tanggal. Tulis seperti 05/01/2026.`}
      {...(noDay !== undefined && { errorProps: { role: 'alert' } })}
      {...rest}
    />
  );
}
