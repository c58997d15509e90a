import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayInWib } from '@tte/domain';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { csvOf, downloadOf, TABLE_RESPONSE, xlsxOf } from '../http/table.js';
import { QUOTED, SearchText, SearchTextHeader } from '../http/search-text.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { AccountsService } from './accounts.service.js';
import {
  AccountsResponse,
  AccountsQuery,
  ExportQuery,
  type AccountsInput,
  type ExportInput,
} from './responses.js';
import { ACCOUNT_COLUMNS } from './table.js';

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
  @SearchTextHeader(QUOTED)
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
  @SearchTextHeader(QUOTED)
  @ApiOkResponse(TABLE_RESPONSE)
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type', 'export-too-large')
  async export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ExportQuery }) { format, ...filter }: ExportInput,
    @SearchText() text: string | undefined,
  ): Promise<StreamableFile> {
    const accounts = await this.accounts.all(caller, filter, text);
    const name = `akun-tte-${dayInWib(this.now().toISOString())}`;
    const table =
      format === 'csv'
        ? csvOf(ACCOUNT_COLUMNS, [accounts])
        : await xlsxOf('Akun TTE', ACCOUNT_COLUMNS, accounts);
    return downloadOf(format, table, name);
  }
}
