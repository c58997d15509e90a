import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Isolated, moduleBeside, TooMuch } from '../../isolated/isolated.js';
import { Problem } from '../../problems/problem.js';
import { csvCells, type Cells } from './cells.js';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const BOUNDS = { ms: 5_000, bytes: 256 * 1024 * 1024, atOnce: 1 };

/** Reads the cells of a table, CSV or XLSX. An XLSX is an archive that can unpack to anything, so it is read apart. */
@Injectable()
export class TableReader implements OnModuleDestroy {
  readonly #sheets = new Isolated<Cells | undefined>(moduleBeside(import.meta.url, 'xlsx-worker'), BOUNDS);

  /** @throws Problem `table-unreadable`, `table-too-large` */
  async read(content: Buffer): Promise<Cells> {
    const cells = content.subarray(0, ZIP.length).equals(ZIP) ? await this.sheet(content) : csvCells(content);
    if (!cells) throw new Problem('table-unreadable');
    return cells;
  }

  onModuleDestroy(): Promise<void> {
    return this.#sheets.close();
  }

  private async sheet(content: Buffer): Promise<Cells | undefined> {
    try {
      return await this.#sheets.run(() => Promise.resolve(content));
    } catch (error) {
      throw error instanceof TooMuch ? new Problem('table-too-large') : error;
    }
  }
}
