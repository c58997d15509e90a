import { asForm, type operations } from '@tte/client';
import { answer, api, type Schemas } from '../../../../api/client.js';
import { flatValues } from '../../../../ui/values/applicant-values.js';
import { applicantWith, type ApplicantDraft } from '../applicant-draft.js';

type Body = operations['submitLetter']['requestBody']['content']['multipart/form-data'];

/** A table as the gateway has read it. */
export interface ReadTable {
  readonly fileName: string;
  /** What is wrong, by row. */
  readonly rows: Schemas['LetterDryRun']['rows'];
  /** What may have been meant so, such as rows that a spreadsheet hides. */
  readonly warnings: Schemas['LetterDryRun']['warnings'];
  /** What was passed over, such as columns that nobody knows. */
  readonly notices: Schemas['LetterDryRun']['notices'];
  /** How many of its applicants have something wrong with them; the table itself can have, too. */
  readonly faultyApplicants: number;
  /** Everybody in it, the faulty ones too. */
  readonly applicants: readonly ApplicantDraft[];
}

/** Has the gateway read and check a table of applicants; nothing is registered. Empty cells are empty here too. */
export async function readTable(table: File): Promise<ReadTable> {
  const answered = await answer(
    api.POST('/api/v1/letters', {
      params: { query: { dryRun: 'true' } },
      // A dry run needs no letter, which the document cannot say.
      body: { table } as unknown as Body,
      bodySerializer: asForm,
    }),
  );
  if (!('rows' in answered)) throw new Error('a dry run was answered as a letter');
  const { rows, warnings, notices, applicants } = answered;
  return {
    fileName: table.name,
    rows,
    warnings,
    notices,
    faultyApplicants: rows.filter(({ row }) => applicants.some((one) => one.row === row)).length,
    applicants: applicants.map(({ values }) => applicantWith({ employeeKind: '', ...flatValues(values) })),
  };
}
