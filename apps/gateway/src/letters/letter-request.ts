import { Inject, Injectable } from '@nestjs/common';
import { Office } from '@tte/staff';
import { z } from 'zod';
import { errorsOf, missing, problemOfErrors } from '../problems/from-issues.js';
import type { FieldError } from '../problems/problem.js';
import { applicantSchema, type ValueRules } from '../cases/schemas/applicant.schema.js';
import type { Asked } from '../cases/submission/asked.js';
import { FAULTS } from '../schemas/faults.js';
import { memberOf } from '../schemas/member-of.js';
import { letterSchema, type LetterInput } from '../cases/schemas/letter.schema.js';
import type { Upload } from '../upload/uploads.js';
import { CLOCK, SETTINGS, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { judgeApplicants, type GivenApplicant, type JudgedApplicant } from './applicant-list.js';
import { APPLICANTS_MAX, codeNames } from './import/columns.js';
import { tableOf, type Table } from './import/rows.js';
import { TableReader } from './import/table-reader.js';
import { attachmentsOf, attachmentTitles, type TitledAttachment } from './titled-attachments.js';
import { askedOfHolders, holdersSchema, judgeHolders, type JudgedHolders } from './holders-request.js';

/** Enough to mend every row of a table by. */
const FAULTS_MAX = 10 * APPLICANTS_MAX;

/** Another than in the examples elsewhere, so that both can be sent as they are. */
const EXAMPLE = {
  name: 'Bayu Saputra',
  nik: '3273010203800002',
  email: 'bayu.saputra@kemhan.go.id',
  employeeKind: 'lain',
  unit: 'pusdatin',
  position: 'Analis Sistem',
  pic: { name: 'Citra Lestari', phone: '0812-3456-7890' },
};

const procedure = z.literal('registration').exactOptional();

/** The field `data`, as it is documented. */
export const lettersSchema = (rules: ValueRules) =>
  z.union([registrationsSchema(rules), holdersSchema(rules)]);

const registrationsSchema = (rules: ValueRules) =>
  z.strictObject({
    procedure,
    letter: letterSchema(rules),
    applicants: z
      .array(applicantSchema(rules))
      .min(1)
      .max(APPLICANTS_MAX)
      .meta({ example: [EXAMPLE] })
      .exactOptional(),
    attachments: attachmentTitles,
  });

/** A letter with its applicants as they came in, and all that is wrong with them. */
export interface JudgedRequest {
  readonly letter?: LetterInput;
  /** Of the request beside its applicants. */
  readonly faults: readonly FieldError[];
  readonly applicants: readonly JudgedApplicant[];
  readonly tableFaults: Table['faults'];
  readonly tableWarnings: Table['warnings'];
  readonly tableNotices: Table['notices'];
}

/** A letter that nothing is wrong with: what it says, what it asks for each person, and what lies beside it. */
export interface ReadLetter {
  readonly letter: LetterInput;
  readonly asked: readonly Asked[];
  readonly attachments: readonly TitledAttachment[];
}

/** Reads letters that name several people: in the field `data`, or applicants in a table beside it. */
@Injectable()
export class LetterRequests {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly tables: TableReader,
    private readonly office: Office,
  ) {}

  /** Of a letter about accounts that people hold. */
  judgeHolders(asking: Parameters<typeof judgeHolders>[1], upload: Upload): JudgedHolders {
    return judgeHolders(this.rules, asking, upload);
  }

  /** Of a letter that asks for accounts. @throws Problem when the table is none */
  async judge({ data, table }: Upload): Promise<JudgedRequest> {
    const { rules } = this;
    const outer = z.strictObject({
      procedure,
      letter: letterSchema(rules),
      applicants: z.array(z.unknown()).min(1).max(APPLICANTS_MAX).exactOptional(),
    });
    const result = outer.safeParse(data);
    const listed = listOf(data);
    const read = table && tableOf(await this.tables.read(table), codeNames(rules.units));
    return {
      ...(result.success && { letter: result.data.letter }),
      faults: [
        ...(result.error?.issues ?? []).flatMap(errorsOf),
        ...(read && listed.length > 0 ? [notBoth] : []),
        ...(!read && listed.length === 0 && result.success ? [missing('applicants')] : []),
      ],
      applicants: judgeApplicants(rules, read?.applicants ?? listed),
      tableFaults: read?.faults ?? [],
      tableWarnings: read?.warnings ?? [],
      tableNotices: read?.notices ?? [],
    };
  }

  /**
   * What a dry run only warns of is refused here: nobody is left out whom the sender did not leave out knowingly.
   * @throws Problem with every fault of the letter and of all applicants at once
   */
  async read(given: Upload): Promise<ReadLetter> {
    const { rest: upload, attachments, faults: ofAttachments } = attachmentsOf(given);
    const asking = askedOfHolders(upload.data);
    if (asking) {
      const { letter: read, asked, faults } = this.judgeHolders(asking, upload);
      const wrong = [...faults, ...ofAttachments];
      if (wrong.length > 0 || !read) throw problemOfErrors(wrong, FAULTS_MAX);
      return { letter: read, asked, attachments };
    }
    const { letter, faults, applicants, tableFaults, tableWarnings } = await this.judge(upload);
    const errors = [
      ...faults,
      ...ofAttachments,
      ...[...tableFaults, ...tableWarnings].map(({ row, fault }) => within(`table.${row}`, fault)),
      ...applicants.flatMap((one) =>
        [...one.faults, ...one.warnings].map((fault) => within(one.place, fault)),
      ),
    ];
    if (errors.length > 0 || !letter) throw problemOfErrors(errors, FAULTS_MAX);
    const entered = applicants.flatMap((one) => one.entered ?? []);
    return { letter, asked: entered.map((one) => ({ procedure: 'registration', ...one })), attachments };
  }

  private get rules(): ValueRules {
    return { ...this.settings.people, units: this.office.openUnits, now: this.now };
  }
}

/** Listed applicants, as far as they are a list of bearable length. */
function listOf(data: unknown): readonly GivenApplicant[] {
  const applicants = memberOf(data, 'applicants');
  if (!Array.isArray(applicants) || applicants.length > APPLICANTS_MAX) return [];
  return applicants.map((value: unknown, index) => ({
    place: `applicants.${index}`,
    row: index + 1,
    value,
    faults: [],
  }));
}

const within = (place: string, { field, ...rest }: FieldError): FieldError => ({
  field: field === '' ? place : `${place}.${field}`,
  ...rest,
});

const notBoth: FieldError = {
  field: 'applicants',
  code: 'table-or-applicants',
  message: FAULTS['table-or-applicants'],
};
