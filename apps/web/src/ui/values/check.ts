import { parseText, VALUE_FAULTS, type Parsed, type ValueFault } from '@tte/domain';

/** What is to be said of a value: what it means, what is odd, or what is wrong with it. */
export interface Check {
  readonly meaning?: string;
  /** Worth a second look, and no obstacle. */
  readonly warning?: string;
  readonly fault?: string;
  /** As long as it has to be, so that a fault in it is not for want of typing. */
  readonly isWhole?: boolean;
}

export const faulty = (code: ValueFault): Check => ({ fault: VALUE_FAULTS[code] });
export const REQUIRED: Check = faulty('required');
export const GOOD: Check = {};

export const isEmpty = (text: string): boolean => text.trim() === '';

/** A value that must be there. */
export const required = (text: string): Check => (isEmpty(text) ? REQUIRED : GOOD);

/** A value that must be there, and be read by a parser of the domain. */
export const parsedBy =
  <Value>(parse: (text: string) => Parsed<Value, ValueFault>) =>
  (text: string): Check => {
    if (isEmpty(text)) return REQUIRED;
    const result = parse(text);
    return result.ok ? GOOD : faulty(result.fault);
  };

/** A value that need not be there. */
export const optional =
  (check: (text: string) => Check) =>
  (text: string): Check =>
    isEmpty(text) ? GOOD : check(text);

/** A line of text that must be there. */
export const line =
  (max: number) =>
  (text: string): Check => {
    if (isEmpty(text)) return REQUIRED;
    const read = parseText(text);
    if (!read.ok) return faulty(read.fault);
    return read.value.trim().length > max ? { fault: `Paling banyak ${max} huruf.` } : GOOD;
  };
