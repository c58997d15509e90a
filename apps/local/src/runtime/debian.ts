import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = join(import.meta.dirname, '../../machine.txt');

/** How a machine with Debian gets what this row of `machine.txt` names; the launcher reads the same list. */
export function debianInstall(name: string): string {
  const rows = readFileSync(LIST, 'utf8').split('\n');
  const [row] = rows.map((line) => line.split('|').map((cell) => cell.trim())).filter(([of]) => of === name);
  if (!row?.[2]) throw new Error(`${LIST} does not name ${name}.`);
  return `apt-get install ${row[2]}`;
}
