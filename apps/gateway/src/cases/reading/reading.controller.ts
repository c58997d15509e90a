import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { CaseProblems, SecuredProblems } from '../../docs/problems.decorator.js';
import { SearchText, SearchTextHeader } from '../../http/search-text.js';
import {
  DetailQuery,
  LetterQuery,
  ListQuery,
  type DetailInput,
  type LetterQueryInput,
  type ListInput,
} from '../schemas/list.schema.js';
import { CaseResponse, ComparisonResponse, ListResponse } from './responses.js';
import { ComparisonService } from './comparison.service.js';
import { LetterService } from './letter.service.js';
import { ReadingService } from './reading.service.js';

/** Cases to look at. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('api/v1/cases')
export class ReadingController {
  constructor(
    private readonly reading: ReadingService,
    private readonly letters: LetterService,
    private readonly comparisons: ComparisonService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listCases',
    summary: 'Daftar pendaftaran, yang terbaru lebih dahulu',
  })
  @SearchTextHeader('Kata nama, NIK, atau email')
  @ApiOkResponse({ standardSchema: ListResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListQuery }) query: ListInput,
    @SearchText() text: string | undefined,
  ) {
    return this.reading.list(caller, query, text);
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

  @Get(':caseId/comparison')
  @ApiOperation({ operationId: 'getComparison', summary: 'Data pemohon di samping data SIMPEG (langkah 10)' })
  @ApiOkResponse({ standardSchema: ComparisonResponse })
  @CaseProblems('data-erased', 'processing-restricted')
  comparison(@CurrentCaller() caller: Caller, @Param('caseId') id: string) {
    return this.comparisons.compare(caller, id);
  }
}
