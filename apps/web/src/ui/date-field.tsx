import type { DateInputProps } from '@mantine/dates';
import { typedDay } from '../words/typed-day.js';
import { TypedDateInput } from './typed-date-input.js';

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, typed as Indonesians write it or picked: a browser's own date input follows the browser's language. */
export const DateField = (props: DateFieldProps) => (
  <TypedDateInput
    valueFormat="DD/MM/YYYY"
    placeholder="hh/bb/tttt"
    parse={typedDay}
    picked={(day) => day}
    saying="bukan tanggal. Tulis seperti 05/01/2026 atau 5 Januari 2026."
    {...props}
  />
);
