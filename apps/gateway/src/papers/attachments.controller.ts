import { Controller, Get, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { ATTACHMENT_TYPES } from '@tte/vault';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { LetterQuery, type LetterQueryInput } from '../cases/schemas/list.schema.js';
import { FormBody, IdempotencyHeader } from '../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ATTACHMENT_PROBLEMS } from '../problems/letter-problems.js';
import { Uploads } from '../upload/uploads.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentData } from './bodies.js';
import { AddedAttachment, AttachmentsResponse } from './responses.js';

/** Files beside a case's letter. */
@ApiTags('papers')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId/attachments')
export class AttachmentsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly attachments: AttachmentsService,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAttachments', summary: 'Lampiran di samping surat sebuah berkas' })
  @ApiOkResponse({ standardSchema: AttachmentsResponse })
  @CaseProblems('attachment-altered')
  list(@CurrentCaller() caller: Caller, @Param('caseId') caseId: string) {
    return this.attachments.list(caller, caseId);
  }

  @Post()
  @ApiOperation({
    operationId: 'addAttachment',
    summary: 'Menambah lampiran pada berkas yang masih berjalan',
  })
  @FormBody(AttachmentData, 'none', { attachment: 'required' })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: AddedAttachment })
  @CaseProblems(
    'case-closed',
    'processing-restricted',
    'attachment-required',
    ...ATTACHMENT_PROBLEMS,
    ...KEYED_PROBLEMS,
    'invalid-input',
    'unknown-field',
    'wrong-type',
  )
  add(
    @CurrentCaller() caller: Caller,
    @Param('caseId') caseId: string,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    return this.uploads.receive(request, {
      admit: () => this.attachments.admit(caller, caseId, key),
      work: (upload) => this.attachments.add(caller, caseId, key, upload),
      attachmentsMax: 1,
    });
  }

  @Get(':attachmentId')
  @ApiOperation({ operationId: 'getAttachment', summary: 'Satu lampiran' })
  @ApiProduces(...ATTACHMENT_TYPES)
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
    headers: { 'x-content-sha256': { schema: { type: 'string' }, description: 'SHA-256 isi lampiran.' } },
  })
  @CaseProblems(
    'attachment-not-found',
    'attachment-altered',
    'processing-restricted',
    'invalid-input',
    'unknown-field',
  )
  async open(
    @CurrentCaller() caller: Caller,
    @Param('caseId') caseId: string,
    @Param('attachmentId') id: string,
    @Query({ schema: LetterQuery }) { disposition }: LetterQueryInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, headers } = await this.attachments.open(caller, caseId, id, disposition);
    void reply.headers(headers);
    return file;
  }
}
