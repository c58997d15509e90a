import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { SearchText, SearchTextHeader } from '../http/search-text.js';
import { DispositionsResponse, InboxResponse } from './responses.js';
import { DispositionsService } from './dispositions.service.js';
import { DispositionsBody, InboxQuery, type DispositionsInput, type InboxInput } from './inbox.schema.js';
import { InboxService } from './inbox.service.js';

/** What waits for the caller, by post and mandate. */
@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    private readonly inbox: InboxService,
    private readonly dispositions: DispositionsService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listInbox',
    summary: 'Kotak masuk: berkas yang menunggu Anda, diurutkan dari tenggat terdekat',
  })
  @SearchTextHeader('Kata nama, NIK, email, atau nomor pendaftaran (boleh ujungnya)')
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
}
