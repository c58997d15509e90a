import type { DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { nowInWib } from '../words/dates.js';
import { typedMoment } from '../words/typed-day.js';
import { TypedDateInput } from './typed-date-input.js';

interface MomentFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** A time in WIB, `YYYY-MM-DDTHH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (moment: string) => void;
}

/** A day and a time of it, typed as Indonesians write them. Picking a day leaves the time. */
export function MomentField({ value, onChange, ...rest }: MomentFieldProps) {
  // While somebody types, the field has no value: the other half of what stood there is kept meanwhile.
  const [last, setLast] = useState(value || nowInWib());
  if (value !== '' && value !== last) setLast(value);
  return (
    <TypedDateInput
      withTime
      valueFormat="DD/MM/YYYY HH.mm"
      placeholder="hh/bb/tttt jj.mm"
      parse={(text) => withBlank(typedMoment(text, last))}
      picked={(day) => withBlank(`${day}T${last.slice(11)}`) ?? ''}
      saying="bukan waktu. Tulis seperti 05/01/2026 09.30."
      value={value.replace('T', ' ')}
      onChange={(moment) => onChange(moment.replace(' ', 'T'))}
      {...rest}
    />
  );
}

/** As Mantine writes a time. */
const withBlank = (moment: string | null): string | null => moment && moment.replace('T', ' ');
