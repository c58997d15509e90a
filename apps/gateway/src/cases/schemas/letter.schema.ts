import { LETTER_NATURES, parseLetterDate, type LetterFacts } from '@tte/domain';
import { z } from 'zod';
import type { ValueRules } from './applicant.schema.js';
import { line, report } from '../../schemas/values.js';

const CLOCK_TOLERANCE_MS = 5 * 60_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const receivedAt = (now: () => Date) =>
  z.string().transform((text, context): string => {
    const instant = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(instant)) return report(context, 'received-format');
    if (instant > now().getTime() + CLOCK_TOLERANCE_MS) return report(context, 'received-future');
    return new Date(instant).toISOString();
  });

const parts = (now: () => Date) => ({
  number: line(80),
  date: z.string(),
  subject: line(200).meta({ example: 'Permohonan pendaftaran akun TTE' }),
  signedBy: line(120),
  nature: z.enum(LETTER_NATURES),
  receivedAt: receivedAt(now),
  /** One is drawn where it is left out. */
  agendaNumber: line(80).exactOptional(),
});

/** What a lembar disposisi states of the letter, with its nature and when it was received. */
export const letterSchema = ({ now }: ValueRules) =>
  z.strictObject(parts(now)).superRefine(({ date, receivedAt }, context) => {
    judgeDate(date, receivedAt, context);
  });

/** The same of the letter that a correction brings: unless it says otherwise, of the former nature, and received now. */
export const newLetterSchema = ({ now }: ValueRules) =>
  z
    .strictObject(parts(now))
    .partial({ nature: true, receivedAt: true })
    .superRefine(({ date, receivedAt = now().toISOString() }, context) => {
      judgeDate(date, receivedAt, context);
    });

function judgeDate(text: string, receivedAt: string, context: z.RefinementCtx): void {
  const date = parseLetterDate(text, receivedAt);
  if (!date.ok) report(context, date.fault, ['date']);
}

export type LetterInput = z.output<ReturnType<typeof letterSchema>>;

/** What of a letter the vault keeps; the rest stands in the log. */
export function factsOf({ number, date, subject, signedBy, agendaNumber }: LetterFacts): LetterFacts {
  return { number, date, subject, signedBy, ...(agendaNumber !== undefined && { agendaNumber }) };
}
