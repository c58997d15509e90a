/**
 * Reads CSV (RFC 4180) with a header line into one record per row. The separator is `;` where the header has one,
 * as spreadsheets write in Indonesia, otherwise `,`. Header names are trimmed and in lower case.
 */
export function parseCsv(text: string): ReadonlyMap<string, string>[] {
  const content = text.replace(/^\uFEFF/, '');
  const separator = content.slice(0, content.search(/\r?\n|$/)).includes(';') ? ';' : ',';
  const [header = [], ...rows] = split(content, separator);
  const names = header.map((name) => name.trim().toLowerCase());
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => new Map(names.map((name, index) => [name, (row[index] ?? '').trim()])));
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) !== '"') quoted = false;
      else {
        cell += char;
        at += 1;
      }
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else if (char !== '\r') cell += char;
  }
  endCell();
  return rows;
}
