import { parseNik, REVOCATION_REASONS } from '@tte/domain';
import { z } from 'zod';
import type { AskedOfHolder, Holder } from '../cases/submission/asked.js';
import { letterSchema, type LetterInput } from '../cases/schemas/letter.schema.js';
import type { ValueRules } from '../cases/schemas/applicant.schema.js';
import { errorsOf } from '../problems/from-issues.js';
import type { FieldError } from '../problems/problem.js';
import { FAULTS } from '../schemas/faults.js';
import { memberOf } from '../schemas/member-of.js';
import { parsedBy, report } from '../schemas/values.js';
import type { Upload } from '../upload/uploads.js';
import { APPLICANTS_MAX } from './import/columns.js';
import { attachmentTitles } from './titled-attachments.js';

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

const holders = z.array(holder).min(1).max(APPLICANTS_MAX).superRefine(notTwice);

/** What a letter says of the holders whom it names, by the SOP that it asks for. */
const ASKING = {
  revocation: { procedure: z.literal('revocation'), reason: z.enum(REVOCATION_REASONS), holders },
  renewal: { procedure: z.literal('renewal'), holders },
} as const;
type Asking = keyof typeof ASKING;

/** The field `data` of a letter about the accounts of those whom it names. */
export const holdersSchema = (rules: ValueRules) =>
  z.union([
    z.strictObject({ ...ASKING.revocation, letter: letterSchema(rules), attachments: attachmentTitles }),
    z.strictObject({ ...ASKING.renewal, letter: letterSchema(rules), attachments: attachmentTitles }),
  ]);

function notTwice(all: readonly Holder[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, one] of all.entries()) {
    const word = JSON.stringify(one);
    if (seen.has(word)) report(context, 'holder-twice', [String(index)]);
    seen.add(word);
  }
}

/** A letter that names holders, as far as it can be read, with all that is wrong with it. */
export interface JudgedHolders {
  readonly letter?: LetterInput;
  /** None while anything is wrong with them or with what is asked for them. */
  readonly asked: readonly AskedOfHolder[];
  readonly faults: readonly FieldError[];
}

/** Which SOP a letter's `data` ask for, if it is one about accounts that people hold. */
export function askedOfHolders(data: unknown): Asking | undefined {
  const procedure = memberOf(data, 'procedure');
  return typeof procedure === 'string' && Object.hasOwn(ASKING, procedure)
    ? (procedure as Asking)
    : undefined;
}

/** Judges `data` of a letter about accounts. */
export function judgeHolders(
  rules: ValueRules,
  asking: Asking,
  { data, table }: Pick<Upload, 'data' | 'table'>,
): JudgedHolders {
  const whole = z.strictObject({ ...ASKING[asking], letter: letterSchema(rules) }).safeParse(data);
  // A dry run may leave the letter out.
  const named = whole.data ?? z.looseObject(ASKING[asking]).safeParse(data).data;
  return {
    ...(whole.data && { letter: whole.data.letter }),
    asked: named ? named.holders.map((one) => askedFor(named, one)) : [],
    faults: [...(whole.error?.issues ?? []).flatMap(errorsOf), ...(table ? [noTable] : [])],
  };
}

type Named = z.output<z.ZodObject<(typeof ASKING)[Asking]>>;

const askedFor = (named: Named, one: Holder): AskedOfHolder =>
  named.procedure === 'revocation'
    ? { procedure: named.procedure, reason: named.reason, holder: one }
    : { procedure: named.procedure, holder: one };

const noTable: FieldError = { field: 'table', code: 'table-not-taken', message: FAULTS['table-not-taken'] };
