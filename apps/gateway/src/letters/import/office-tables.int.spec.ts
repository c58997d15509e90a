import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { startGateway, type TestGateway } from '../../../test/support/gateway.js';
import { sendLetter } from '../../../test/support/letters.js';
import { letter, pdf } from '../../../test/support/people.js';
import { COLUMNS } from './columns.js';

/** Tables as offices make them. */
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
}, 60_000);
afterAll(() => gateway?.close());

const table = (name: string): Buffer =>
  readFileSync(new URL(`../../../test/support/tables/${name}`, import.meta.url));
const TITLES = COLUMNS.map(({ title }) => title).join(';');
const PERSON = {
  name: 'Sari Uji',
  nik: '3273014503850012',
  email: 'sari.uji12@kemhan.go.id',
  employeeKind: 'PNS',
  nip: '198503052010012012',
  nrp: '',
  unit: 'pusdatin',
  position: 'Analis',
  rank: 'Penata',
  'pic.name': 'Budi',
  'pic.phone': '081234567890',
  'pic.email': '',
};
const rowOf = (changes: Partial<typeof PERSON> = {}) => Object.values({ ...PERSON, ...changes }).join(';');
const csvOf = (changes: Partial<typeof PERSON>, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(`${TITLES}\r\n${rowOf(changes)}\r\n`, encoding);

interface Found {
  readonly ok: number;
  readonly rows: readonly { row: number; faults: readonly { field: string; code: string }[] }[];
  readonly warnings: readonly { row: number; code: string }[];
  readonly applicants: readonly { row: number; values: { name?: string; pic: { phone?: string } } }[];
}
async function dryRun(content: Buffer | string) {
  const { status, body } = await sendLetter(gateway, { table: content }, { query: '?dryRun=true' });
  expect([status, body['code']]).toEqual([200, undefined]);
  const { ok, rows, warnings, applicants } = body as unknown as Found;
  const faults = rows.flatMap(({ row, faults: some }) =>
    some.map(({ field, code }) => `${row} ${field} ${code}`),
  );
  return { ok, faults, warnings: warnings.map(({ row, code }) => `${row} ${code}`), applicants };
}

/** A workbook of one sheet, by its XML. */
function workbook(sheetData: string, sheets = '<sheet name="A" sheetId="1" r:id="rId1"/>'): Buffer {
  const text = (xml: string) => new TextEncoder().encode(xml);
  const sheet = (data: string) =>
    text(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
    );
  const relation = (id: number) =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': text(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[1, 2, 3].map(relation).join('')}</Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': sheet(sheetData),
      'xl/worksheets/sheet2.xml': sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Lama</t></is></c></row>'),
      'xl/worksheets/sheet3.xml': sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Lama</t></is></c></row>'),
    }),
  );
}
const cellsOf = (row: number, texts: readonly string[]) =>
  texts
    .map((text, column) => {
      const at = `${'ABCDEFGHIJKL'.charAt(column)}${row}`;
      return text.startsWith('#')
        ? `<c r="${at}" t="e"><v>${text}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    })
    .join('');
const rowXml = (row: number, text: string, more = '') =>
  `<row r="${row}"${more}>${cellsOf(row, text.split(';'))}</row>`;

describe('the sheet that is read', () => {
  const data = rowXml(1, TITLES) + rowXml(2, rowOf());
  it.each([
    ['the first of all, where it is to be seen', table('applicant-in-row-260.xlsx')],
    ['the second, where the first is hidden', table('hidden-first-sheet.xlsx')],
    [
      'the last, where those before it are hidden for good',
      workbook(
        data,
        '<sheet name="x" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="y" sheetId="3" state="hidden" r:id="rId3"/><sheet name="z" sheetId="1" r:id="rId1"/>',
      ),
    ],
  ])('is %s', async (_which, content) => {
    expect(await dryRun(content)).toMatchObject({ faults: [], ok: expect.any(Number) });
  });
});

describe('rows that are not to be seen', () => {
  const hidden = [
    ['hidden', ' hidden="1"'],
    ['hidden, as others write it', ' hidden="true"'],
    ['of no height', ' ht="0" customHeight="1"'],
  ] as const;
  it.each(hidden)('%s are told and not read', async (_how, mark) => {
    const content = workbook(
      rowXml(1, TITLES) + rowXml(2, rowOf(), mark) + rowXml(3, rowOf({ name: 'Joko Uji' })),
    );
    const { warnings, applicants, ok, faults } = await dryRun(content);
    expect({ warnings, ok, faults }).toEqual({ warnings: ['2 row-hidden'], ok: 1, faults: [] });
    expect(applicants.map(({ row, values }) => [row, values.name])).toEqual([[3, 'Joko Uji']]);
  });

  it('are refused where the table is to be registered as it is', async () => {
    const form = { data: { letter }, letter: pdf(), table: table('hidden-row.xlsx') };
    const { status, body } = await sendLetter(gateway, form);
    expect([status, body['errors']]).toEqual([
      422,
      [expect.objectContaining({ field: 'table.3', code: 'row-hidden' })],
    ]);
  });
});

describe('an applicant far below', () => {
  it.each([
    ['in row 260 of Excel', () => table('applicant-in-row-260.xlsx'), 260],
    ['in row 260 of CSV', () => `${TITLES}\n${rowOf()}\n${';\n'.repeat(257)}${rowOf()}\n`, 260],
    ['after a thousand blank lines', () => `${TITLES}\n${rowOf()}\n${'\n'.repeat(1_000)}${rowOf()}\n`, 1_003],
  ])('%s is read', async (_where, content, row) => {
    const { applicants } = await dryRun(content());
    expect(applicants.map((one) => one.row)).toEqual([2, row]);
  });

  it('who is one too many is counted, however far below', async () => {
    const rows = Array.from({ length: 50 }, () => rowOf()).join('\n');
    const { faults } = await dryRun(`${TITLES}\n${rows}\n${'\n'.repeat(400)}${rowOf()}\n`);
    expect(faults).toContain('452  too-many-rows');
  });
});

describe('what a formula failed with', () => {
  it.each([
    ['#N/A of Excel in an optional cell', () => table('error-cell-optional.xlsx'), '2 rank cell-error'],
    [
      '#REF! of Excel in a required cell',
      () => workbook(rowXml(1, TITLES) + rowXml(2, rowOf({ position: '#REF!' }))),
      '2 position cell-error',
    ],
    ['#VALUE! of CSV', () => csvOf({ nrp: '#VALUE!' }), '2 nrp cell-error'],
    ['#### of a narrow column', () => csvOf({ nip: '########' }), '2 nip cell-error'],
  ])('%s is a fault of its cell', async (_what, content, fault) => {
    expect((await dryRun(content())).faults).toEqual([fault]);
  });
});

describe('invisible characters', () => {
  it.each([
    ['marks of direction in a phone of Excel', () => table('invisible-in-phone.xlsx')],
    ['a zero-width space in a NIK', () => csvOf({ nik: '32730145\u200b03850012' })],
    ['a soft hyphen in a NIP', () => csvOf({ nip: '19850305\u00ad2010012012' })],
    ['a byte order mark in a phone', () => csvOf({ 'pic.phone': '\ufeff0812345678\u206090' })],
  ])('%s are no part of a number', async (_where, content) => {
    expect(await dryRun(content())).toMatchObject({ ok: 1, faults: [] });
  });

  it('are refused in names and texts', async () => {
    const { faults } = await dryRun(table('invisible-in-texts.xlsx'));
    expect(faults).toEqual(['2 name text-control', '3 name text-control', '4 position text-control']);
  });
});

describe('numbers that a spreadsheet has rounded', () => {
  it.each([
    ['a NIP of 15 digits', () => table('nip-000.csv'), '2 nip nip-rounded'],
    ['a NIP with its sex that is left', () => csvOf({ nip: '198503052010012000' }), '2 nip nip-rounded'],
    ['a NIK that was written out again', () => csvOf({ nik: '3273014503850000' }), '2 nik nik-rounded'],
    ['a NIK in short', () => csvOf({ nik: '3,27301E+15' }), '2 nik number-cell'],
  ])('%s are told as such', async (_what, content, fault) => {
    expect((await dryRun(content())).faults).toContain(fault);
  });
});

describe('CSV', () => {
  it.each([
    ['numbers kept as formulas', table('eq-quoted.csv')],
    ['a nickname in quotes', csvOf({ name: 'Sari "Ari" Uji' })],
    ['a unit in quotes', csvOf({ position: 'Analis "Madya"' })],
    ['a first line that names the delimiter', Buffer.from(`sep=;\r\n${TITLES}\r\n${rowOf()}\r\n`)],
    ['the code page of Windows', csvOf({ name: 'René Uji' }, 'latin1')],
    [
      'UTF-16',
      Buffer.from(`\ufeff${TITLES}\r\n${rowOf({ name: 'René' })}\r\n`.replaceAll(';', '\t'), 'utf16le'),
    ],
  ])('with %s is read', async (_what, content) => {
    expect(await dryRun(content)).toMatchObject({ ok: 1, faults: [] });
  });

  it('keeps its letters, whatever the encoding, composed', async () => {
    const names = [csvOf({ name: 'René Uji' }, 'latin1'), csvOf({ name: 'Rene\u0301 Uji' })];
    for (const content of names) {
      const { applicants } = await dryRun(content);
      expect(applicants[0]?.values.name?.normalize('NFC')).toBe('René Uji');
    }
  });
});
