import { parsePhone, parseText, type Parsed } from '@tte/domain';
import { z } from 'zod';
import { FAULTS, type FaultCode } from './faults.js';

type Context = z.core.$RefinementCtx;

/** Reports a fault of the table at this place of the input. */
export function report(context: Context, code: FaultCode, path: readonly string[] = []): typeof z.NEVER {
  context.addIssue({ code: 'custom', message: FAULTS[code], params: { code }, path: [...path] });
  return z.NEVER;
}

/** A text that a parser of the domain reads. */
export const parsedBy = <Value>(parse: (text: string) => Parsed<Value, FaultCode>) =>
  z
    .string()
    .max(500)
    .transform((text, context): Value => {
      const result = parse(text);
      return result.ok ? result.value : report(context, result.fault);
    });

/** One line of visible text without blanks around it. */
export const line = (max: number) =>
  z
    .string()
    .meta({ minLength: 1, maxLength: max })
    .transform((text, context): string => {
      const read = parseText(text);
      if (!read.ok) return report(context, read.fault);
      const value = read.value.trim().replace(/\s+/g, ' ');
      if (value === '') return report(context, 'text-empty');
      return value.length > max ? report(context, 'text-too-long') : value;
    });

const NOTE_MAX = 2_000;

/** An official's free words; an empty note is none. */
export const note = z
  .string()
  .meta({ maxLength: NOTE_MAX })
  .transform((text, context): string => {
    const read = parseText(text);
    if (!read.ok) return report(context, read.fault);
    const value = read.value.trim();
    return value.length > NOTE_MAX ? report(context, 'note-too-long') : value;
  });

/** A telephone number, kept as digits with its leading plus. */
export const phone = z.string().transform((text, context): string => {
  const result = parsePhone(text);
  return result.ok ? result.value : report(context, result.fault);
});
