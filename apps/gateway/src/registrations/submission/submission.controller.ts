import { Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { DOCUMENTED_RULES, FormBody, IdempotencyHeader } from '../../docs/form-body.js';
import { SecuredProblems } from '../../docs/problems.decorator.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { FormUpload } from '../../http/upload.decorator.js';
import type { Upload } from '../../http/upload.js';
import { Submitted } from '../answers.js';
import { submissionSchema } from '../schemas/submission.schema.js';
import { SubmissionService } from './submission.service.js';

/** 1. Entry of a letter. */
@ApiTags('registrations')
@ApiBearerAuth()
@Controller('api/v1/registrations')
export class SubmissionController {
  constructor(private readonly submissions: SubmissionService) {}

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
    'letter-not-pdf',
    'letter-too-large',
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
    @FormUpload() form: Upload,
  ) {
    return this.submissions.submit(caller, key, form);
  }
}
