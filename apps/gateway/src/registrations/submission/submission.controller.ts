import { Controller, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { DOCUMENTED_RULES, FormBody, IdempotencyHeader } from '../../docs/form-body.js';
import { SecuredProblems } from '../../docs/problems.decorator.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { FormUpload } from '../../http/upload.decorator.js';
import type { Upload } from '../../http/upload.js';
import { Submitted } from '../answers.js';
import { submissionSchema } from '../schemas/submission.schema.js';
import { SubmissionService } from './submission.service.js';

const LOCATION = {
  description: 'Alamat berkas yang dibuka.',
  required: true,
  schema: { type: 'string', format: 'uri-reference' },
};

/** 1. Entry of a letter. */
@ApiTags('registrations')
@ApiBearerAuth()
@Controller('api/v1/registrations')
export class SubmissionController {
  constructor(private readonly submissions: SubmissionService) {}

  @Post()
  @ApiOperation({
    operationId: 'submitRegistration',
    summary: 'Mencatat surat permohonan dan membuka pendaftaran (langkah 1)',
  })
  @FormBody(submissionSchema(DOCUMENTED_RULES), 'required')
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: Submitted, headers: { location: LOCATION } })
  @SecuredProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    'unsupported-media-type',
    'body-too-large',
    'letter-required',
    'letter-not-pdf',
    'letter-too-large',
    'idempotency-key-invalid',
    'idempotency-key-reused',
    'request-in-flight',
    'account-exists',
    'registration-open',
    'email-in-use',
  )
  async submit(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @FormUpload() form: Upload,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submitted> {
    const submitted = await this.submissions.submit(caller, key, form);
    void reply.header('location', submitted.links.self);
    return submitted;
  }
}
