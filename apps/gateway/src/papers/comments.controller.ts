import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { ProblemCode } from '../problems/problem-table.js';
import { CommentBody, type CommentInput } from './bodies.js';
import { CommentsService } from './comments.service.js';
import { AddedComment, CommentsResponse } from './responses.js';

const NOT_TOLD: readonly ProblemCode[] = [
  'data-erased',
  'processing-restricted',
  'own-case',
  'own-case-unknown',
];

/** Comments among those who work on a case. */
@ApiTags('papers')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get()
  @ApiOperation({ operationId: 'listComments', summary: 'Catatan internal pada sebuah berkas' })
  @ApiOkResponse({ standardSchema: CommentsResponse })
  @CaseProblems(...NOT_TOLD)
  list(@CurrentCaller() caller: Caller, @Param('caseId') caseId: string) {
    return this.comments.list(caller, caseId);
  }

  @Post()
  @ApiOperation({
    operationId: 'addComment',
    summary: 'Menambah catatan internal; tidak dapat diubah atau dihapus',
  })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: AddedComment })
  @CaseProblems(
    ...NOT_TOLD,
    ...KEYED_PROBLEMS,
    'too-many-comments',
    'note-too-long',
    'invalid-input',
    'unknown-field',
    'wrong-type',
  )
  add(
    @CurrentCaller() caller: Caller,
    @Param('caseId') caseId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CommentBody }) body: CommentInput,
  ) {
    return this.comments.add(caller, caseId, key, body);
  }
}
