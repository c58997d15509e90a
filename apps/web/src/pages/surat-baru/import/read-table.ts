import { asForm, type operations } from '@tte/client';
import { answer, api, type Schemas } from '../../../api/client.js';
import { applicantWith, type ApplicantDraft } from '../draft.js';

type Body = operations['submitLetter']['requestBody']['content']['multipart/form-data'];
type Row = Schemas['LetterDryRun']['applicants'][number];

/** A table as the gateway has read it. */
export interface ReadTable {
  readonly fileName: string;
  /** What is wrong, by row. */
  readonly rows: Schemas['LetterDryRun']['rows'];
  /** Everybody in it, the faulty ones too. */
  readonly applicants: readonly ApplicantDraft[];
}

/** Has the gateway read and check a table of applicants; nothing is registered. */
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
  const { rows, applicants } = answered;
  return { fileName: table.name, rows, applicants: applicants.map(applicantOf) };
}

/** Empty cells are left out by the gateway, and are empty here. */
function applicantOf({ values: { pic, employeeKind, ...own } }: Row): ApplicantDraft {
  const { name, phone, email } = pic;
  const all = {
    ...own,
    employeeKind: employeeKind ?? '',
    'pic.name': name,
    'pic.phone': phone,
    'pic.email': email,
  };
  return applicantWith(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
}
