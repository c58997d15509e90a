import { parseNik, REVOCATION_REASONS } from '@tte/domain';
import { z } from 'zod';
import type { Asked, Holder } from '../cases/submission/asked.js';
import { letterSchema, type LetterInput } from '../cases/schemas/letter.schema.js';
import type { ValueRules } from '../cases/schemas/applicant.schema.js';
import { errorsOf } from '../problems/from-issues.js';
import type { FieldError } from '../problems/problem.js';
import { FAULTS } from '../schemas/faults.js';
import { memberOf } from '../schemas/member-of.js';
import { parsedBy, report } from '../schemas/values.js';
import type { Upload } from '../upload/uploads.js';
import { APPLICANTS_MAX } from './import/columns.js';

const holder = z
  .strictObject({
    nik: parsedBy(parseNik).exactOptional().meta({ example: '3273010203800002' }),
    accountOf: z
      .uuid()
      .exactOptional()
      .meta({ description: 'Berkas pendaftaran yang menghasilkan akunnya.' }),
  })
  .transform(({ nik, accountOf }, context): Holder => {
    if (nik !== undefined && accountOf === undefined) return { nik };
    if (accountOf !== undefined && nik === undefined) return { accountOf };
    return report(context, 'one-holder');
  });

/** The field `data` of a letter that asks for the end of accounts. */
export const revocationSchema = (rules: ValueRules) =>
  z.strictObject({
    procedure: z.literal('revocation'),
    letter: letterSchema(rules),
    reason: z.enum(REVOCATION_REASONS),
    holders: z.array(holder).min(1).max(APPLICANTS_MAX).superRefine(notTwice),
  });

function notTwice(holders: readonly Holder[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, one] of holders.entries()) {
    const word = JSON.stringify(one);
    if (seen.has(word)) report(context, 'holder-twice', [String(index)]);
    seen.add(word);
  }
}

/** A letter that names holders, as far as it can be read, with all that is wrong with it. */
export interface JudgedHolders {
  readonly letter?: LetterInput;
  /** None while anything is wrong with them or with the reason. */
  readonly asked: readonly Asked[];
  readonly faults: readonly FieldError[];
}

/** Whether a letter's `data` say that it asks for the end of accounts. */
export const asksRevocation = (data: unknown): boolean => memberOf(data, 'procedure') === 'revocation';

/** Judges `data` of a letter of revocation. */
export function judgeHolders(
  rules: ValueRules,
  { data, table }: Pick<Upload, 'data' | 'table'>,
): JudgedHolders {
  const schema = revocationSchema(rules);
  const whole = schema.safeParse(data);
  // A dry run may leave the letter out.
  const named = whole.data ?? schema.omit({ letter: true }).loose().safeParse(data).data;
  return {
    ...(whole.data && { letter: whole.data.letter }),
    asked: named
      ? named.holders.map((one) => ({ procedure: 'revocation', reason: named.reason, holder: one }))
      : [],
    faults: [...(whole.error?.issues ?? []).flatMap(errorsOf), ...(table ? [noTable] : [])],
  };
}

const noTable: FieldError = { field: 'table', code: 'table-not-taken', message: FAULTS['table-not-taken'] };
