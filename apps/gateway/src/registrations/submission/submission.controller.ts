import { Controller, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import type { FastifyRequest } from 'fastify';
import { DOCUMENTED_RULES, FormBody, IdempotencyHeader } from '../../docs/form-body.js';
import { LETTER_PROBLEMS, SecuredProblems } from '../../docs/problems.decorator.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { Uploads } from '../../upload/uploads.js';
import { Submitted } from '../answers.js';
import { submissionSchema } from '../schemas/submission.schema.js';
import { SubmissionService } from './submission.service.js';

/** 1. Entry of a letter. */
@ApiTags('registrations')
@ApiBearerAuth()
@Controller('api/v1/registrations')
export class SubmissionController {
  constructor(
    private readonly uploads: Uploads,
    private readonly submissions: SubmissionService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Mencatat surat permohonan dan membuka pendaftaran (langkah 1)' })
  @FormBody(submissionSchema(DOCUMENTED_RULES), 'required')
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: Submitted })
  @SecuredProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    'unsupported-media-type',
    'body-too-large',
    'letter-required',
    ...LETTER_PROBLEMS,
    'idempotency-key-invalid',
    'idempotency-key-reused',
    'request-in-flight',
    'account-exists',
    'registration-open',
    'email-in-use',
  )
  submit(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    return this.uploads.receive(request, (upload) => this.submissions.submit(caller, key, upload));
  }
}
