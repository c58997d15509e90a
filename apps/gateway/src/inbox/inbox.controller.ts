import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { QUOTED, SearchText, SearchTextHeader } from '../http/search-text.js';
import { ClaimingService } from './claiming.service.js';
import { ClaimsResponse, DispositionsResponse, InboxResponse } from './responses.js';
import { DispositionsService } from './dispositions.service.js';
import {
  ClaimsBody,
  DispositionsBody,
  InboxQuery,
  RecallsBody,
  type ClaimsInput,
  type DispositionsInput,
  type InboxInput,
  type RecallsInput,
} from './inbox.schema.js';
import { InboxService } from './inbox.service.js';

/** What waits for the caller, by post and mandate. */
@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    private readonly inbox: InboxService,
    private readonly dispositions: DispositionsService,
    private readonly claiming: ClaimingService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listInbox',
    summary: 'Kotak masuk: surat yang menunggu Anda dan berkasnya, yang segera dahulu',
  })
  @SearchTextHeader(QUOTED)
  @ApiOkResponse({ standardSchema: InboxResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: InboxQuery }) query: InboxInput,
    @SearchText() text: string | undefined,
  ) {
    return this.inbox.list(caller, query, text);
  }

  @Post('dispositions')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'forwardSeveral',
    summary: 'Meneruskan beberapa berkas sekaligus: masing-masing dinilai sendiri (langkah 2, 3, 4)',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: DispositionsResponse })
  @SecuredProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    'note-too-long',
    ...KEYED_PROBLEMS,
  )
  forward(
    @Req() request: FastifyRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: DispositionsBody }) body: DispositionsInput,
  ) {
    return this.dispositions.forward(request, caller, key, body);
  }

  @Post('recalls')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'recallSeveral',
    summary: 'Membatalkan beberapa penerusan yang baru saja diberikan: masing-masing dinilai sendiri',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: DispositionsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type', 'malformed-request', ...KEYED_PROBLEMS)
  recall(
    @Req() request: FastifyRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: RecallsBody }) body: RecallsInput,
  ) {
    return this.dispositions.recall(request, caller, key, body);
  }

  @Post('claims')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'claimSeveral',
    summary: 'Mengambil beberapa berkas sekaligus untuk dikerjakan sendiri: masing-masing dinilai sendiri',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: ClaimsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type', 'malformed-request', ...KEYED_PROBLEMS)
  claim(
    @Req() request: FastifyRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: ClaimsBody }) body: ClaimsInput,
  ) {
    return this.claiming.claim(request, caller, key, body);
  }
}
