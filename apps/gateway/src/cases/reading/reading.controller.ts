import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { CaseProblems, SecuredProblems } from '../../docs/problems.decorator.js';
import { QUOTED, SearchText, SearchTextHeader } from '../../http/search-text.js';
import { TABLE_RESPONSE } from '../../http/table.js';
import {
  CaseExportQuery,
  DetailQuery,
  LetterQuery,
  ListQuery,
  type CaseExportInput,
  type DetailInput,
  type LetterQueryInput,
  type ListInput,
} from '../schemas/list.schema.js';
import { CaseResponse, ComparisonResponse, LetterCasesResponse, ListResponse } from './responses.js';
import { CaseExportService } from './case-export.service.js';
import { ComparisonService } from './comparison.service.js';
import { LetterCasesService } from './letter-cases.service.js';
import { LetterService } from './letter.service.js';
import { ReadingService } from './reading.service.js';

/** Cases to look at. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('api/v1/cases')
export class ReadingController {
  constructor(
    private readonly reading: ReadingService,
    private readonly exports: CaseExportService,
    private readonly letters: LetterService,
    private readonly ofLetter: LetterCasesService,
    private readonly comparisons: ComparisonService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listCases',
    summary: 'Daftar pendaftaran, yang terbaru lebih dahulu',
  })
  @SearchTextHeader(QUOTED)
  @ApiOkResponse({ standardSchema: ListResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListQuery }) query: ListInput,
    @SearchText() text: string | undefined,
  ) {
    return this.reading.list(caller, query, text);
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportCases',
    summary: 'Daftar pendaftaran sebagai tabel; XLSX paling banyak 5.000 baris',
  })
  @SearchTextHeader(QUOTED)
  @ApiOkResponse(TABLE_RESPONSE)
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type', 'export-too-large')
  export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: CaseExportQuery }) { format, ...filter }: CaseExportInput,
    @SearchText() text: string | undefined,
  ): Promise<StreamableFile> {
    return this.exports.table(caller, filter, text, format);
  }

  @Get(':caseId')
  @ApiOperation({
    operationId: 'getCase',
    summary: 'Satu pendaftaran: posisi, riwayat, dan tindakan yang tersedia bagi Anda',
  })
  @ApiOkResponse({ standardSchema: CaseResponse })
  @CaseProblems('invalid-input', 'unknown-field', 'wrong-type')
  detail(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @Query({ schema: DetailQuery }) { minSeq }: DetailInput,
  ) {
    return this.reading.detail(caller, id, minSeq);
  }

  @Get(':caseId/letter')
  @ApiOperation({ operationId: 'getLetter', summary: 'Surat permohonan (PDF)' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
    headers: { 'x-content-sha256': { schema: { type: 'string' }, description: 'SHA-256 isi surat.' } },
  })
  @CaseProblems(
    'letter-not-found',
    'letter-altered',
    'processing-restricted',
    'invalid-input',
    'unknown-field',
  )
  async letter(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @Query({ schema: LetterQuery }) { disposition }: LetterQueryInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, headers } = await this.letters.open(caller, id, disposition);
    void reply.headers(headers);
    return file;
  }

  @Get(':caseId/letter-cases')
  @ApiOperation({
    operationId: 'listLetterCases',
    summary: 'Orang-orang pada surat berkas ini, dan disposisi bagi masing-masing (lembar disposisi)',
  })
  @ApiOkResponse({ standardSchema: LetterCasesResponse })
  @CaseProblems()
  letterCases(@CurrentCaller() caller: Caller, @Param('caseId') id: string) {
    return this.ofLetter.list(caller, id);
  }

  @Get(':caseId/comparison')
  @ApiOperation({ operationId: 'getComparison', summary: 'Data pemohon di samping data SIMPEG (langkah 10)' })
  @ApiOkResponse({ standardSchema: ComparisonResponse })
  @CaseProblems('data-erased', 'processing-restricted')
  comparison(@CurrentCaller() caller: Caller, @Param('caseId') id: string) {
    return this.comparisons.compare(caller, id);
  }
}
