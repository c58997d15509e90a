import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { DOCUMENTED_RULES, FormBody, IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { LETTER_PROBLEMS } from '../problems/letter-problems.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Uploads } from '../upload/uploads.js';
import { DryRunResponse, LetterResponse } from './responses.js';
import { DryRunService } from './dry-run.service.js';
import { templateOf } from './import/template.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { lettersSchema } from './letter-request.js';
import { LetterStandings } from './letter-standings.js';
import { LettersService } from './letters.service.js';

const SubmitQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
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
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'submitLetter',
    summary:
      'Mencatat surat pendaftaran, pencabutan, atau perpanjangan untuk beberapa orang: satu berkas masing-masing (langkah 1)',
    description:
      'Dengan `dryRun=true` semua diperiksa, termasuk terhadap berkas lain, dan tidak ada yang disimpan; surat boleh tidak disertakan.',
  })
  @FormBody(lettersSchema(DOCUMENTED_RULES), 'usual', { table: TABLE })
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
    return new StreamableFile(await templateOf(this.settings.people.units), {
      type: XLSX,
      disposition: 'attachment; filename="templat-pemohon.xlsx"',
    });
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
