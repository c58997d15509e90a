export { decodeText } from './decode-text.js';
export { errorOfSpreadsheet, isScientific } from './spreadsheet-marks.js';
export { readCsv, type CsvLimits, type Table, type TableRow } from './read-csv.js';
