import { DateTimePicker, type DateTimePickerProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { CALENDAR } from './calendar.js';

interface MomentFieldProps extends Omit<DateTimePickerProps, 'value' | 'onChange' | 'ref'> {
  /** A time in WIB, `YYYY-MM-DDTHH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (moment: string) => void;
}

const TIME = { hoursInputLabel: 'Jam', minutesInputLabel: 'Menit', format: '24h' } as const;

/** A day and a time of it, as Indonesians write them. */
export function MomentField({ value, onChange, ...rest }: MomentFieldProps) {
  return (
    <DateTimePicker
      {...CALENDAR}
      valueFormat="DD/MM/YYYY HH.mm"
      placeholder="hh/bb/tttt jj.mm"
      timePickerProps={TIME}
      submitButtonProps={{ 'aria-label': 'Pakai' }}
      value={value.replace('T', ' ') || null}
      onChange={(moment) => onChange(moment?.slice(0, 16).replace(' ', 'T') ?? '')}
      {...rest}
    />
  );
}
