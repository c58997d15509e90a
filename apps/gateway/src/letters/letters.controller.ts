import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Office } from '@tte/staff';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { DOCUMENTED_RULES, FormBody, IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { ATTACHMENT_PROBLEMS, LETTER_PROBLEMS } from '../problems/letter-problems.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { SearchText, SearchTextHeader } from '../http/search-text.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { Uploads } from '../upload/uploads.js';
import { DryRunResponse, LetterResponse, RecordedLettersResponse } from './responses.js';
import { DryRunService } from './dry-run.service.js';
import { templateOf } from './import/template.js';
import { lettersSchema } from './letter-request.js';
import { LetterStandings } from './letter-standings.js';
import { RecordedLetters } from './recorded-letters.js';
import { LettersService } from './letters.service.js';

const SubmitQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
});

const RecordedQuery = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .meta({ example: '2026' }),
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TABLE = `Alih-alih \`applicants\`: tabel pemohon, CSV atau XLSX (lembar pertama yang tampak), paling banyak 50 baris di bawah judul kolom dari templat. Kolom lain diabaikan.`;

/** 1. Entry of a letter that names several people. */
@ApiTags('letters')
@ApiBearerAuth()
@Controller('api/v1/letters')
export class LettersController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    private readonly uploads: Uploads,
    private readonly letters: LettersService,
    private readonly dryRuns: DryRunService,
    private readonly standings: LetterStandings,
    private readonly recorded: RecordedLetters,
    private readonly office: Office,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'submitLetter',
    summary:
      'Mencatat surat pendaftaran, pencabutan, atau perpanjangan untuk beberapa orang: satu berkas masing-masing (langkah 1)',
    description:
      'Dengan `dryRun=true` semua diperiksa, termasuk terhadap berkas lain, dan tidak ada yang disimpan; surat boleh tidak disertakan.',
  })
  @FormBody(lettersSchema(DOCUMENTED_RULES), 'usual', { table: TABLE, attachment: 'several' })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: LetterResponse, description: 'Semua orang dicatat.' })
  @ApiResponse({ status: 207, standardSchema: LetterResponse, description: 'Sebagian orang ditolak.' })
  @ApiOkResponse({ standardSchema: DryRunResponse, description: 'Hasil pemeriksaan `dryRun`.' })
  @SecuredProblems(
    'invalid-input',
    'confirmation-required',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    'table-unreadable',
    'table-too-large',
    'letter-required',
    ...LETTER_PROBLEMS,
    ...ATTACHMENT_PROBLEMS,
    ...KEYED_PROBLEMS,
  )
  async submit(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Query({ schema: SubmitQuery }) { dryRun }: z.output<typeof SubmitQuery>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LetterResponse | DryRunResponse> {
    const answer = await this.uploads.receive<LetterResponse | DryRunResponse>(request, {
      // Whose letter it is was judged by the guard; its applicants may stand in a table that comes after it.
      admit: () => Promise.resolve(),
      attachmentsMax: this.settings.gateway.attachmentsMax,
      work: (upload) => (dryRun ? this.dryRuns.check(upload) : this.letters.submit(caller, key, upload)),
    });
    void reply.status(statusOf(answer));
    return answer;
  }

  @Get('import-template')
  @ApiOperation({ operationId: 'getImportTemplate', summary: 'Templat tabel pemohon (XLSX)' })
  @ApiOkResponse({
    description: 'Lembar kerja dengan sel teks, daftar pilihan, dan baris contoh yang tidak ikut dibaca.',
    content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } },
  })
  @SecuredProblems()
  async template(): Promise<StreamableFile> {
    return new StreamableFile(await templateOf(this.office.openUnits), {
      type: XLSX,
      disposition: 'attachment; filename="templat-pemohon.xlsx"',
    });
  }

  @Get('recorded')
  @ApiOperation({
    operationId: 'findRecordedLetters',
    summary: 'Surat yang sudah tercatat dengan nomor ini pada tahun itu',
  })
  @SearchTextHeader('Nomor surat')
  @ApiOkResponse({ standardSchema: RecordedLettersResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  async recordedWith(
    @Query({ schema: RecordedQuery }) { year }: z.output<typeof RecordedQuery>,
    @SearchText() number: string | undefined,
  ): Promise<z.output<typeof RecordedLettersResponse>> {
    return { items: number === undefined ? [] : await this.recorded.find(number, year) };
  }

  @Get(':letterId')
  @ApiOperation({
    operationId: 'getLetterIntake',
    summary: 'Sampai di mana pencatatan tiap pemohon pada sebuah surat',
  })
  @ApiOkResponse({ standardSchema: LetterResponse })
  @SecuredProblems('letter-not-found', 'address-too-long')
  standing(@Param('letterId') id: string): Promise<LetterResponse> {
    return this.standings.of(id);
  }
}

function statusOf(answer: LetterResponse | DryRunResponse): 200 | 201 | 207 {
  if ('rows' in answer) return 200;
  return answer.results.every(({ status }) => status === 201) ? 201 : 207;
}
