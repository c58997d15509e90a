import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayInWib } from '@tte/domain';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { SearchText, SearchTextHeader } from '../http/search-text.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { AccountsService } from './accounts.service.js';
import {
  AccountsResponse,
  AccountsQuery,
  ExportQuery,
  type AccountsInput,
  type ExportInput,
} from './responses.js';
import { csvOf, xlsxOf } from './table.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The registry of account holders. */
@ApiTags('accounts')
@ApiBearerAuth()
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    @Inject(CLOCK) private readonly now: Clock,
    private readonly accounts: AccountsService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listAccounts',
    summary: 'Pemegang akun TTE, yang terbaru terbit lebih dahulu',
  })
  @SearchTextHeader('Kata nama, NIK, atau email')
  @ApiOkResponse({ standardSchema: AccountsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: AccountsQuery }) query: AccountsInput,
    @SearchText() text: string | undefined,
  ) {
    return this.accounts.list(caller, query, text);
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportAccounts',
    summary: 'Pemegang akun TTE sebagai tabel, paling banyak 5.000',
  })
  @SearchTextHeader('Kata nama, NIK, atau email')
  @ApiOkResponse({
    description: 'CSV (UTF-8, titik koma) atau XLSX, menurut `format`.',
    content: {
      'text/csv': { schema: { type: 'string' } },
      [XLSX]: { schema: { type: 'string', format: 'binary' } },
    },
  })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type', 'export-too-large')
  async export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ExportQuery }) { format, ...filter }: ExportInput,
    @SearchText() text: string | undefined,
  ): Promise<StreamableFile> {
    const accounts = await this.accounts.all(caller, filter, text);
    const name = `akun-tte-${dayInWib(this.now().toISOString())}.${format}`;
    return new StreamableFile(format === 'csv' ? csvOf(accounts) : await xlsxOf(accounts), {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
