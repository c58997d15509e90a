import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { AccessLogReader } from './access-log-reader.js';
import { AccessLogResponse, AccessLogQuery, VerificationResponse, type AccessLogInput } from './responses.js';

/** Who looked at what, for auditors. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/v1/access-log')
export class AccessLogController {
  constructor(private readonly reader: AccessLogReader) {}

  @Get()
  @ApiOperation({
    operationId: 'listAccessLog',
    summary: 'Catatan akses: siapa melihat apa, dan siapa ditolak, yang terbaru lebih dahulu',
  })
  @ApiOkResponse({ standardSchema: AccessLogResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(@Query({ schema: AccessLogQuery }) query: AccessLogInput) {
    return this.reader.list(query);
  }

  @Get('verification')
  @ApiOperation({
    operationId: 'verifyAccessLog',
    summary: 'Memeriksa semua rantai catatan akses: adakah yang diubah, dihapus, atau disisipkan',
  })
  @ApiOkResponse({ standardSchema: VerificationResponse })
  @SecuredProblems()
  verify() {
    return this.reader.verification();
  }
}
