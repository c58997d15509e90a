import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { APPLICANT_FIELDS, type ApplicantField } from '@tte/domain';
import writeXlsxFile, { type Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { APPLICANTS_MAX, codeNames, COLUMNS, exampleName, type CodeKind, type CodeNames } from './columns.js';

const SHEET = 'Pemohon';
const CHOICES = 'Pilihan';
const WORKSHEET = 'xl/worksheets/sheet{id}.xml';
/** Title, example and everybody whom a letter may name. */
const LAST_ROW = APPLICANTS_MAX + 2;
const WIDTHS: Readonly<Record<string, number>> = {
  name: 32,
  email: 32,
  unit: 40,
  position: 28,
  'pic.email': 32,
};

/** Columns of the second sheet, in this order. */
const LISTS = ['employee-kind', 'unit'] as const satisfies readonly CodeKind[];

/**
 * The table of applicants to be filled in, for Excel and LibreOffice. All cells are texts, so that a NIK keeps its
 * sixteen digits; what has a list is chosen from it, and may be typed. The example is passed over when it comes back.
 * Why: docs/decisions/0090-the-template-is-a-spreadsheet.md
 * @param units names of the units, by their code
 */
export function templateOf(units: Readonly<Record<string, string>>): Promise<Buffer> {
  const names = codeNames(units);
  const text = { type: String, format: '@' };
  const example = { ...text, fontStyle: 'italic', textColor: '#595959' } as const;
  const bold = { ...text, fontWeight: 'bold' } as const;
  const people = [
    COLUMNS.map(({ title }) => ({ ...bold, value: title })),
    COLUMNS.map((column) => ({ ...example, value: exampleOf(column, names) })),
    ...Array.from({ length: APPLICANTS_MAX }, () => COLUMNS.map(() => text)),
  ];
  const lists = LISTS.map((list) => Object.values(names[list]));
  const choices = [
    LISTS.map((list) => ({ ...bold, value: COLUMNS.find(({ codes }) => codes === list)?.title ?? '' })),
    ...Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
      lists.map((list) => ({ ...text, value: list[row] ?? '' })),
    ),
  ];
  return writeXlsxFile(
    [
      {
        data: people,
        sheet: SHEET,
        columns: COLUMNS.map(({ field }) => ({ width: WIDTHS[field] ?? 22 })),
        stickyRowsCount: 1,
      },
      { data: choices, sheet: CHOICES, columns: LISTS.map(() => ({ width: 44 })) },
    ],
    { features: [dropDowns(lists.map(({ length }) => length))] },
  ).toBuffer();
}

/** The example that the API's document has, as people write it. */
function exampleOf({ field, codes }: (typeof COLUMNS)[number], names: CodeNames): string {
  const { example = EXAMPLES[field] ?? '' }: ApplicantField = APPLICANT_FIELDS[field];
  if (field === 'nrp') return '';
  // Like one that a spreadsheet has rounded, so that it is no number of anybody where the rest is overwritten.
  if (field === 'nik' || field === 'nip') return example.replace(/\d{3}$/, '000');
  if (field === 'name') return exampleName(example);
  return codes ? (names[codes][example] ?? Object.values(names[codes])[0] ?? '') : example;
}

/** Of fields that the document's example takes from elsewhere. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'pic.name': 'Bayu Saputra',
  'pic.email': 'bayu.saputra@kemhan.go.id',
};

/** Lists to choose from. A code may be typed instead of a name, so that what is in no list is asked about, not refused. */
function dropDowns(lengths: readonly number[]): Feature<Buffer | Blob | Stream> {
  const validations = LISTS.map((list, at) => {
    const index = COLUMNS.findIndex(({ codes }) => codes === list);
    const cells = `${getCellAddress(1, index)}:${getCellAddress(LAST_ROW - 1, index)}`;
    const column = 'AB'[at];
    const formula = `${CHOICES}!$${column}$2:$${column}$${(lengths[at] ?? 0) + 1}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Pilihan" error="Nilai ini tidak ada dalam daftar." sqref="${cells}"><formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`;
  });
  const markup = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        [WORKSHEET]: {
          transform: (xml, { sheet }) =>
            sheet === SHEET
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  markup,
                  getOrderOfSiblings(WORKSHEET, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}
