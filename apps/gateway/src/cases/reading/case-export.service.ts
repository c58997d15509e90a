import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { dayInWib } from '@tte/domain';
import type { Registry } from '@tte/event-log';
import { AccessLog } from '../../access-log/access-log.js';
import type { Caller } from '../../auth/caller.js';
import { csvOf, downloadOf, xlsxOf, type TableFormat } from '../../http/table.js';
import { CLOCK, REGISTRY, type Clock } from '../../platform/ports.js';
import { Problem } from '../../problems/problem.js';
import type { ListFilter } from '../schemas/list.schema.js';
import { caseColumns } from './case-table.js';
import { reachOfPersons } from './disclosure.js';
import { ReadingService, type Selection } from './reading.service.js';

/** Rows of a sheet, which is made in memory; the problem `export-too-large` tells this number. */
const SHEET_MAX = 5_000;
/** So many cases are read, and their people, at once. */
const PAGE = 500;

/** The list of cases as a table that leaves, with what its reader may see on the list and no more. */
@Injectable()
export class CaseExportService {
  constructor(
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly reading: ReadingService,
    private readonly accessLog: AccessLog,
  ) {}

  /** All that the filter leaves; on record, with their number, before any leaves. @throws Problem `export-too-large` */
  async table(
    caller: Caller,
    filter: ListFilter,
    text: string | undefined,
    format: TableFormat,
  ): Promise<StreamableFile> {
    const selection = await this.reading.select(caller, filter, text);
    const count = await this.registry.countCases(selection.query);
    if (selection.isCut || (format === 'xlsx' && count > SHEET_MAX)) throw new Problem('export-too-large');
    await this.accessLog.exported(caller, 'case-export', count);
    const columns = caseColumns(reachOfPersons(caller).length > 0);
    const pages = this.pages(caller, selection);
    const name = `berkas-tte-${dayInWib(this.now().toISOString())}`;
    if (format === 'csv') return downloadOf(format, csvOf(columns, pages), name);
    const rows = [];
    for await (const items of pages) rows.push(...items);
    return downloadOf(format, await xlsxOf('Berkas', columns, rows), name);
  }

  private async *pages(caller: Caller, selection: Selection) {
    for (let after: string | undefined, isLast = false; !isLast;) {
      const { items, next } = await this.reading.page(caller, selection, { limit: PAGE, after });
      yield items;
      isLast = next === null;
      after = next ?? undefined;
    }
  }
}
