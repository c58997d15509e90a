import type { InventedPerson } from '@tte/local';
import writeExcelFile from 'write-excel-file/node';

/** The cells of an applicant in the order of the template's columns. */
export const rowOf = (person: InventedPerson): readonly string[] => [
  person.name,
  person.nik,
  person.email,
  person.employeeKind.toUpperCase(),
  person.nip ?? '',
  person.nrp ?? '',
  person.unit,
  person.position,
  person.rank,
  person.pic.name,
  person.pic.phone,
  person.pic.email,
];

/** A table as Indonesian Excel writes it. */
export const csvFile = (titles: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  name: 'pemohon.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([titles, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')),
});

/** A table of Excel; a number stays one, as where a NIK was typed without care. */
export const xlsxFile = async (
  titles: readonly string[],
  ...rows: readonly (readonly (string | number)[])[]
) => ({
  name: 'pemohon.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await writeExcelFile([titles, ...rows].map((row) => row.map((value) => ({ value })))).toBuffer(),
});
