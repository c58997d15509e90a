import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCUMENTED_RULES, FormBody, IdempotencyHeader } from '../../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../../docs/problems.decorator.js';
import { LETTER_PROBLEMS } from '../../problems/letter-problems.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { Uploads } from '../../upload/uploads.js';
import { Submitted } from '../responses.js';
import { submissionSchema } from '../schemas/submission.schema.js';
import { SubmissionService } from './submission.service.js';

const LOCATION = {
  description: 'Alamat berkas yang dibuka.',
  required: true,
  schema: { type: 'string', format: 'uri-reference' },
};

/** 1. Entry of a letter. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('api/v1/cases')
export class SubmissionController {
  constructor(
    private readonly uploads: Uploads,
    private readonly submissions: SubmissionService,
  ) {}

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
    'confirmation-required',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    'letter-required',
    ...LETTER_PROBLEMS,
    ...KEYED_PROBLEMS,
    'account-exists',
    'registration-open',
    'case-ending',
    'email-in-use',
  )
  async submit(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submitted> {
    const submitted = await this.uploads.receive(request, {
      admit: async (data) => void (data === undefined || this.submissions.read(data)),
      work: (upload) => this.submissions.submit(caller, key, upload),
    });
    void reply.header('location', submitted.links.self);
    return submitted;
  }
}
