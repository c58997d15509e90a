import { Injectable } from '@nestjs/common';
import { moduleBeside, type Task } from '../../isolated/isolated.js';
import { ReadingThreads } from '../../isolated/reading-threads.js';
import { TooMuch } from '../../isolated/watched.js';
import { Problem } from '../../problems/problem.js';
import type { Cells } from './cells.js';

const TASK: Task = {
  file: moduleBeside(import.meta.url, 'table-worker'),
  cpuMs: 5_000,
  bytes: 128 * 1024 * 1024,
};

/** Reads the cells of a table, CSV or XLSX, apart: an archive can unpack to anything, and small texts take long too. */
@Injectable()
export class TableReader {
  constructor(private readonly threads: ReadingThreads) {}

  /** @throws Problem `table-unreadable`, `table-too-large`, `try-again` */
  async read(content: Buffer): Promise<Cells> {
    const cells = await this.cells(content);
    if (!cells) throw new Problem('table-unreadable');
    return cells;
  }

  private async cells(content: Buffer): Promise<Cells | undefined> {
    try {
      return await this.threads.run<Cells | undefined>(TASK, () => Promise.resolve(content));
    } catch (error) {
      throw error instanceof TooMuch ? new Problem('table-too-large') : error;
    }
  }
}
