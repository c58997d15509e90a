import { parentPort } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import type { Cell, Cells } from './cells.js';

/** Far more than is accepted; what is beyond need not leave the thread. */
const [ROWS_MAX, COLUMNS_MAX] = [200, 50];

async function read(content: Uint8Array): Promise<Cells | undefined> {
  try {
    const rows = await readSheet(Buffer.from(content), { parseNumber: (number) => ({ number }) });
    return rows.slice(0, ROWS_MAX).map((row) => row.slice(0, COLUMNS_MAX).map(cellOf));
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'object' && 'number' in value ? { number: String(value.number) } : { other: true };
}

parentPort?.on('message', (content: Uint8Array) => {
  void read(content).then((cells) => parentPort?.postMessage(cells));
});
