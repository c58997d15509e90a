import { readCsv } from './read-csv.js';
import { errorOfSpreadsheet, isScientific } from './spreadsheet-marks.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const swapped = (text: string) => bytes(`\uFEFF${text}`, 'utf16le').swap16();
const cellsOf = (content: Uint8Array) => readCsv(content)?.rows.map(({ cells }) => cells);

it.each([
  ['UTF-8', bytes('Nama;Kota\nRené;Malé\n')],
  ['UTF-8 with its mark', bytes('\uFEFFNama;Kota\nRené;Malé\n')],
  ['the code page of Windows', bytes('Nama;Kota\nRené;Malé\n', 'latin1')],
  ['UTF-16, as Excel saves "Unicode text"', bytes('\uFEFFNama\tKota\r\nRené\tMalé\r\n', 'utf16le')],
  ['UTF-16 of the other order', swapped('Nama\tKota\r\nRené\tMalé\r\n')],
])('%s is read', (_name, content) => {
  expect(readCsv(content)).toEqual({
    header: ['Nama', 'Kota'],
    rows: [{ row: 2, cells: ['René', 'Malé'] }],
  });
});

it.each([
  ['a number that is kept as text', 'a;b\n1;="0123"\n', ['1', '0123']],
  ['a nickname in quotes', 'a;b\nBudi "Ucok" Santoso;x\n', ['Budi "Ucok" Santoso', 'x']],
  ['a unit in quotes', 'a;b\nSMK "Bakti"; x\n', ['SMK "Bakti"', 'x']],
  ['doubled quotes in a quoted cell', 'a;b\n"Budi ""Ucok""; S";x\n', ['Budi "Ucok"; S', 'x']],
  ['a line within a cell', 'a;b\n"x\ny";z\n', ['x\ny', 'z']],
])('%s is a cell', (_name, text, cells) => {
  expect(cellsOf(bytes(text))).toEqual([cells]);
});

it.each([
  ['sep=;', 'sep=;\r\na;b\r\n1;2\r\n'],
  ['SEP=,', 'SEP=,\na,b\n1,2\n'],
  ['sep=|', '\uFEFFsep=|\r\na|b\r\n1|2\r\n'],
])('a first line %s names the delimiter and counts as no row', (_line, text) => {
  expect(readCsv(bytes(text))).toEqual({ header: ['a', 'b'], rows: [{ row: 2, cells: ['1', '2'] }] });
});

it.each(['a;b\r\n1;2\n3;4\r5;6', 'a;b\n1;2\r\n3;4\r\n5;6\n'])('ends of lines may differ: %j', (text) => {
  expect(cellsOf(bytes(text))).toEqual([
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ]);
});

it('all rows are counted before any is cut, blank ones as a spreadsheet counts them', () => {
  const text = `a;b\n1;2\n${';\n'.repeat(400)}3;4\n5;6\n`;
  expect(readCsv(bytes(text), { rows: 2, columns: 1 })).toEqual({
    header: ['a'],
    rows: [
      { row: 2, cells: ['1'] },
      { row: 403, cells: ['3'] },
    ],
    beyond: 404,
  });
});

it.each([
  ['a program', Buffer.from('MZ\0\0;a')],
  ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
  ['a quotation that never ends', bytes('a;b\n"1;2\n')],
  ['a record without end', bytes(`a;b\n${'x'.repeat(20_100)}`)],
])('%s is no table', (_name, content) => {
  expect(readCsv(content)).toBeUndefined();
});

it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '########', 'Err:502'])(
  '%s is an error',
  (text) => {
    expect(errorOfSpreadsheet(text)).toBe(true);
  },
);
it.each(['', '-', '#1', 'N/A', 'Penata #2'])('%j is none', (text) => {
  expect(errorOfSpreadsheet(text)).toBe(false);
});
it.each(['3,17405E+15', '3.17405E+15', '3e15'])('%s has lost digits', (text) => {
  expect(isScientific(text)).toBe(true);
});
