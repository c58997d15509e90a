import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { typedDay } from '../words/typed-day.js';
import { CALENDAR } from './calendar.js';

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, typed as Indonesians write it or picked: a browser's own date input follows the browser's language. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <DateInput
      {...CALENDAR}
      valueFormat="DD/MM/YYYY"
      placeholder="hh/bb/tttt"
      inputMode="numeric"
      dateParser={typedDay}
      value={value || null}
      onChange={(day) => onChange(day ?? '')}
      {...rest}
    />
  );
}
