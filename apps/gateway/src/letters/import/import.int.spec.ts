import writeExcelFile from 'write-excel-file/node';
import { countAll, sendLetter } from '../../../test/support/letters.js';
import { letter, pdf, person, submission } from '../../../test/support/people.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';
import { COLUMNS } from './columns.js';
import { unzipSync, strFromU8 } from 'fflate';
import { readSheet } from 'read-excel-file/node';

const gateway = sharedGateway();
beforeAll(async () => {
  for (const index of [1, 30]) await gateway.form('/api/v1/cases', submission(index), pdf());
}, 60_000);

const TITLES = COLUMNS.map(({ title }) => title);
type Row = readonly (string | number | Date | boolean | null)[];
const rowOf = (index: number, changes: Record<string, Row[number]> = {}): Row => {
  const { pic, ...own } = person(index);
  const values = new Map<string, Row[number]>([
    ...Object.entries(own),
    ['employeeKind', 'PNS'],
    ['pic.name', pic.name],
    ['pic.phone', pic.phone],
    ...Object.entries(changes),
  ]);
  return COLUMNS.map(({ field }) => values.get(field) ?? null);
};
const csv = (rows: readonly Row[], delimiter = ';') =>
  rows
    .map((row) => row.map((cell) => (cell === null ? '' : `"${String(cell)}"`)).join(delimiter))
    .join('\r\n');
const xlsx = async (rows: readonly Row[]): Promise<Buffer> =>
  writeExcelFile(rows.map((row) => row.map((value) => (value === null ? null : cellOf(value))))).toBuffer();
const cellOf = (value: NonNullable<Row[number]>) =>
  value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value };

interface Found {
  readonly rows: readonly {
    row: number;
    faults: readonly { field: string; code: string; message: string }[];
  }[];
  readonly ok: number;
}
/** Faults by row, as `row field code`. */
async function dryRun(table: Buffer | string): Promise<{ ok: number; faults: string[] }> {
  const before = await countAll(gateway);
  const { status, body } = await sendLetter(gateway, { table }, { query: '?dryRun=true' });
  expect([status, body['code']]).toEqual([200, undefined]);
  expect(await countAll(gateway)).toEqual(before);
  const { rows, ok } = body as unknown as Found;
  const faults = rows.flatMap(({ row, faults: each }) =>
    each.map(({ field, code }) => `${row} ${field} ${code}`),
  );
  return { ok, faults };
}

describe('a dry run', () => {
  it('lists faults by row, those against other cases too, and stores nothing', async () => {
    const table = csv([
      TITLES,
      rowOf(2),
      rowOf(3, { nik: 'tiga', email: 'budi@gmail.com' }),
      rowOf(1),
      [],
      rowOf(4, { email: person(30).email }),
      rowOf(5, { nik: person(2).nik, nip: person(2).nip }),
    ]);
    expect(await dryRun(table)).toEqual({
      ok: 1,
      faults: [
        '3 nik nik-format',
        '3 email email-domain',
        '4 nik registration-open',
        '6 email email-in-use',
        '7 nik nik-duplicate',
      ],
    });
  });

  it('never repeats a value in what is wrong with it, nor from a column that it does not know', async () => {
    const secret = 'rahasia@gmail.com';
    const table = csv([
      [...TITLES, 'Kolom Rahasia'],
      [...rowOf(2), secret],
    ]);
    const faulty = csv([TITLES, rowOf(2, { email: secret, nik: '31710199', unit: 'Satuan Rahasia' })]);
    for (const each of [table, faulty]) {
      const { body } = await sendLetter(gateway, { table: each }, { query: '?dryRun=true' });
      expect(JSON.stringify(body['rows'])).not.toMatch(/rahasia@|Rahasia|31710199/);
    }
  });

  it('hands back the rows as they were read, so that they can be mended in a form', async () => {
    const faulty = rowOf(3, { nik: 'tiga', unit: 'Dapur', rank: null, 'pic.phone': '1,2E+10' });
    const { body } = await sendLetter(
      gateway,
      { table: csv([TITLES, rowOf(2), [], faulty]) },
      { query: '?dryRun=true' },
    );
    const { rank: _rank, ...three } = person(3);
    expect(body['applicants']).toEqual([
      { row: 2, values: person(2) },
      {
        row: 4,
        values: { ...three, nik: 'tiga', unit: 'dapur', pic: { name: three.pic.name } },
      },
    ]);
  });

  it('takes a letter along, judges it and keeps it not', async () => {
    const before = await countAll(gateway);
    const form = { table: csv([TITLES, rowOf(2)]), data: { letter } };
    const good = await sendLetter(gateway, { ...form, letter: pdf() }, { query: '?dryRun=true' });
    expect([good.status, good.body]).toMatchObject([200, { rows: [], ok: 1 }]);
    const many = await sendLetter(gateway, { ...form, letter: pdf(0, 'x', 21) }, { query: '?dryRun=true' });
    expect(many.body['code']).toBe('letter-too-many-pages');
    const dated = { ...form, data: { letter: { ...letter, date: 'x' } } };
    expect((await sendLetter(gateway, dated, { query: '?dryRun=true' })).body['code']).toBe('invalid-input');
    expect(await countAll(gateway)).toEqual(before);
  });

  it('also looks at applicants without a table', async () => {
    const data = { letter, applicants: [person(2), { ...person(3), unit: 'dapur' }, person(1)] };
    const { body } = await sendLetter(gateway, { data }, { query: '?dryRun=true' });
    expect(body).toMatchObject({
      ok: 1,
      applicants: [],
      rows: [
        { row: 2, faults: [{ field: 'unit', code: 'unit-unknown' }] },
        { row: 3, faults: [{ field: 'nik', code: 'registration-open' }] },
      ],
    });
  });
});

describe('a table', () => {
  it.each([
    ['as Indonesian Excel writes it', () => `\uFEFF${csv([TITLES, rowOf(2)])}\r\n`],
    ['with commas', () => csv([TITLES, rowOf(2)], ',')],
    ['with tabs', () => csv([TITLES, rowOf(2)], '\t')],
    [
      'with columns in another order and writing',
      () => csv([[...TITLES].reverse().map((each) => ` ${each.toUpperCase()} `), [...rowOf(2)].reverse()]),
    ],
    ['of Excel', () => xlsx([TITLES, rowOf(2), []])],
  ])('%s is read', async (_how, table) => {
    expect(await dryRun(await table())).toEqual({ ok: 1, faults: [] });
  });

  it.each([
    ['a NIK that Excel has rounded', { nik: Number(person(2).nik) }, ['2 nik number-cell']],
    ['a NIP that Excel has rounded', { nip: Number(person(2).nip) }, ['2 nip number-cell']],
    ['a telephone number without its 0', { 'pic.phone': 81234567890 }, ['2 pic.phone number-cell']],
    ['a date in place of a name', { name: new Date('2026-01-01') }, ['2 name wrong-type']],
    ['a truth value in place of a NIK', { nik: true }, ['2 nik wrong-type']],
  ])('of Excel with %s is refused there', async (_what, changes, faults) => {
    expect(await dryRun(await xlsx([TITLES, rowOf(2, changes)]))).toEqual({ ok: 0, faults });
  });

  it('may have a number where a text that looks like one stands', async () => {
    expect(await dryRun(await xlsx([TITLES, rowOf(2, { rank: 3 })]))).toEqual({ ok: 1, faults: [] });
  });

  it.each(['3,17101E+15', '3.171010105850003E+15', '3E15'])(
    'with the NIK %s is refused there',
    async (nik) => {
      const { body } = await sendLetter(
        gateway,
        { table: csv([TITLES, rowOf(2, { nik })]) },
        { query: '?dryRun=true' },
      );
      const [{ faults } = { faults: [] }] = (body as unknown as Found).rows;
      expect(faults).toEqual([
        { field: 'nik', code: 'number-cell', message: expect.stringContaining('Teks') },
      ]);
    },
  );

  it.each([
    ['a column too few', [TITLES.slice(1), rowOf(2).slice(1)], ['1 name column-missing']],
    ['a column twice', [[...TITLES, 'NIK'], rowOf(2)], ['1 nik column-repeated']],
    ['no applicant', [TITLES], ['2  no-rows']],
  ])('with %s is refused', async (_what, rows: readonly Row[], faults) => {
    expect(await dryRun(csv(rows))).toEqual({ ok: 0, faults });
  });

  it('names the columns that it does not know, and reads the others', async () => {
    const table = csv([
      [...TITLES, 'Catatan', '', 'Alamat Rumah'],
      [...rowOf(9), 'x', '', 'y'],
    ]);
    const { body } = await sendLetter(gateway, { table }, { query: '?dryRun=true' });
    expect(body).toMatchObject({
      ok: 1,
      rows: [],
      warnings: [],
      notices: [
        {
          row: 1,
          code: 'column-unknown',
          message: 'Kolom “Catatan”, “Alamat Rumah” tidak dikenal dan tidak dibaca.',
        },
      ],
    });
    expect((await sendLetter(gateway, { data: { letter }, letter: pdf(), table })).status).toBe(201);
  });

  it.each([
    ['pusdatin', 'pusdatin'],
    ['PUSDATIN', 'pusdatin'],
    ['Pusat Data dan Informasi', 'pusdatin'],
    ['  pusat  data dan INFORMASI ', 'pusdatin'],
    ['Dapur Umum', 'dapur umum'],
  ])('may name the unit as "%s"', async (unit, code) => {
    const { body } = await sendLetter(
      gateway,
      { table: csv([TITLES, rowOf(7, { unit, employeeKind: 'pns' })]) },
      { query: '?dryRun=true' },
    );
    expect(body['applicants']).toMatchObject([{ values: { unit: code, employeeKind: 'pns' } }]);
  });

  it('of 51 applicants has one too many', async () => {
    const rows = Array.from({ length: 51 }, (_, index) => rowOf(100 + index));
    expect((await dryRun(csv([TITLES, ...rows]))).faults).toEqual(['52  too-many-rows']);
  });

  it.each([
    ['that is no table', 422, 'table-unreadable', () => Buffer.from([0xff, 0xfe, 0x00])],
    ['with a quotation that never ends', 422, 'table-unreadable', () => '"Nama;NIK'],
    ['that is an archive of something else', 422, 'table-unreadable', () => 'PK\x03\x04 something else'],
    ['of more than 1 MiB', 413, 'table-too-large', () => Buffer.alloc(1024 * 1024 + 1, 0x20)],
  ])('%s: %i %s', async (_what, status, code, table) => {
    const answer = await sendLetter(gateway, { table: table() }, { query: '?dryRun=true' });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('registers its applicants, and its faults are told by row', async () => {
    const form = { data: { letter }, letter: pdf() };
    const bad = await sendLetter(gateway, {
      ...form,
      table: csv([TITLES, rowOf(2), rowOf(3, { nik: '1' })]),
    });
    expect([bad.status, bad.body['errors']]).toEqual([
      422,
      [expect.objectContaining({ field: 'table.3.nik', code: 'nik-format' })],
    ]);
    const both = { ...form, data: { letter, applicants: [person(2)] }, table: csv([TITLES, rowOf(2)]) };
    expect((await sendLetter(gateway, both)).body['errors']).toMatchObject([{ code: 'table-or-applicants' }]);
    const good = await sendLetter(gateway, { ...form, table: await xlsx([TITLES, rowOf(2), rowOf(3)]) });
    expect(good.status).toBe(201);
    const [known] = await gateway.vault.findByNik(person(3).nik);
    expect(await gateway.vault.applicant(known?.caseId ?? '', 1)).toMatchObject({
      name: person(3).name,
      employeeKind: 'pns',
      pic: { name: person(3).pic.name, phone: '081234567890' },
    });
  });
});

describe('the template', () => {
  let content: Buffer;
  beforeAll(async () => {
    const { authorization } = await gateway.authorization();
    const response = await fetch(`${gateway.url}/api/v1/letters/import-template`, {
      headers: { authorization },
    });
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="templat-pemohon.xlsx"',
    ]);
    content = Buffer.from(await response.arrayBuffer());
  });
  const sheetXml = () => strFromU8(unzipSync(content)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

  it('has the columns of the table, and an example of which every cell is a text', async () => {
    const [titles, example, ...rest] = await readSheet(content);
    expect(titles).toEqual(TITLES);
    expect(example?.[0]).toBe('Contoh: Citra Lestari');
    expect(example?.[1]).toMatch(/^\d{16}$/);
    expect(rest.flat().filter((cell) => cell !== null)).toEqual([]);
  });

  it('offers kinds and units by name, and cells that keep every digit', () => {
    expect(sheetXml()).toMatch(/<dataValidation [^>]*sqref="D2:D52"><formula1>Pilihan!\$A\$2:\$A\$5</);
    expect(sheetXml()).toMatch(/<dataValidation [^>]*sqref="G2:G52"><formula1>Pilihan!\$B\$2:\$B\$\d+</);
    expect(sheetXml()).toMatch(/<c r="B52" s="\d+"/);
  });

  it('is read as a table without anybody, and its example is told of', async () => {
    const { body } = await sendLetter(gateway, { table: content }, { query: '?dryRun=true' });
    expect(body).toMatchObject({
      ok: 0,
      applicants: [],
      rows: [{ row: 2, faults: [{ code: 'no-rows' }] }],
      notices: [{ row: 2, code: 'row-example' }],
    });
  });

  it('leaves room for fifty beside its example, and counts the one that is too many', async () => {
    const [, example = []] = await readSheet(content);
    const rows = Array.from({ length: 51 }, (_, index) => rowOf(200 + index));
    const fifty = [TITLES, example as Row, ...rows.slice(0, 50)];
    expect(await dryRun(await xlsx(fifty))).toEqual({ ok: 50, faults: [] });
    expect((await dryRun(await xlsx([TITLES, example as Row, ...rows]))).faults).toEqual([
      '53  too-many-rows',
    ]);
  });

  it('whose example is overwritten in part is nobody’s number', async () => {
    const [, example = []] = await readSheet(content);
    const mine = ['Dewi Uji', ...example.slice(1)] as Row;
    expect((await dryRun(await xlsx([TITLES, mine]))).faults).toEqual([
      '2 nik nik-rounded',
      '2 nip nip-rounded',
    ]);
  });

  it('filled in as people fill it in registers whom it names', async () => {
    const [, example = []] = await readSheet(content);
    const filled = rowOf(8, { unit: 'Pusat Data dan Informasi', employeeKind: 'PNS' });
    const table = await xlsx([TITLES, example as Row, filled]);
    const { status } = await sendLetter(gateway, { data: { letter }, letter: pdf(), table });
    expect(status).toBe(201);
    const [known] = await gateway.vault.findByNik(person(8).nik);
    expect(await gateway.vault.applicant(known?.caseId ?? '', 1)).toMatchObject({
      nik: person(8).nik,
      nip: person(8).nip,
      unit: 'pusdatin',
    });
  });
});
