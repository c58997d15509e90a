export { decodeText } from './decode-text.js';
export { errorOfSpreadsheet, isScientific } from './spreadsheet-marks.js';
export { readCsv, type CsvLimits, type CsvRow, type CsvTable } from './read-csv.js';
