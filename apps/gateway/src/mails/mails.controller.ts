import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { MailsService } from './mails.service.js';
import { MailsQuery, MailsResponse, type MailsInput } from './responses.js';

/** Mails that did not arrive, or may not have. */
@ApiTags('mails')
@ApiBearerAuth()
@Controller('api/v1/mails')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get()
  @ApiOperation({
    operationId: 'listMails',
    summary: 'Email yang gagal, kembali, atau belum pasti terkirim, yang terbaru lebih dahulu',
  })
  @ApiOkResponse({ standardSchema: MailsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(@CurrentCaller() caller: Caller, @Query({ schema: MailsQuery }) query: MailsInput) {
    return this.mails.list(caller, query);
  }
}
