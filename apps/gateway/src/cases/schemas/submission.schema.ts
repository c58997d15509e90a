import { z } from 'zod';
import { problemOfIssues } from '../../problems/from-issues.js';
import { applicantSchema, type ValueRules } from './applicant.schema.js';
import { letterSchema } from './letter.schema.js';

/** The field `data` of a submission. */
export const submissionSchema = (rules: ValueRules) =>
  z
    .strictObject({ applicant: applicantSchema(rules), letter: letterSchema(rules) })
    .transform(({ applicant: entered, letter }) => ({ ...entered, letter }));

export type Submission = z.output<ReturnType<typeof submissionSchema>>;

/** Reads input by a schema. @throws Problem with every fault at once. */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (!result.success) throw problemOfIssues(result.error.issues);
  return result.data;
}
