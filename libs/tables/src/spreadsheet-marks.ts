/** What Excel and LibreOffice write for a formula without a result, or for a column that is too narrow. */
const ERROR = /^(#(n\/a|ref!|value!|div\/0!|name\?|num!|null!|spill!|calc!|getting_data|####*)|err:\d{3})$/i;

/** Whether a cell's text is a spreadsheet's own word for a failed formula, such as `#N/A` or `#REF!`. */
export const errorOfSpreadsheet = (text: string): boolean => ERROR.test(text.trim());

const SCIENTIFIC = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;

/** Whether a number was shortened to `3,17405E+15`: its last digits are lost. */
export const isScientific = (text: string): boolean => SCIENTIFIC.test(text.trim());
