import { holdDays } from '@tte/domain';
import { plainDateOf } from '../../words/dates.js';
import { DateField } from '../date-field.js';

interface HoldUntilProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** ISO 8601: since when the case stands where it stands. */
  readonly since: string;
  readonly error: string | undefined;
  readonly onChange: (day: string) => void;
}

/** The day on which a case comes back that is put on hold. */
export function HoldUntil({ value, since, error, onChange }: HoldUntilProps) {
  const { first, last } = holdDays(since, new Date().toISOString());
  return (
    <DateField
      label="Tanggal kembali"
      description={`Paling lambat ${plainDateOf(last)}. Berkas kembali dengan sendirinya pada hari itu.`}
      required
      minDate={first}
      maxDate={last}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
