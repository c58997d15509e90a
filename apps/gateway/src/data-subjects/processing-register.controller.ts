import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { ProcessingRegister, processingRegister } from './processing-register.js';

/** The record of what is processed, by law open to whoever supervises it. */
@ApiTags('data-subjects')
@ApiBearerAuth()
@Controller('api/v1/processing-register')
export class ProcessingRegisterController {
  constructor(@Inject(SETTINGS) private readonly settings: GatewaySettings) {}

  @Get()
  @ApiOperation({
    operationId: 'getProcessingRegister',
    summary: 'Rekam kegiatan pemrosesan data pribadi (Pasal 31 UU 27/2022)',
  })
  @ApiOkResponse({ standardSchema: ProcessingRegister })
  @SecuredProblems()
  read(): z.output<typeof ProcessingRegister> {
    return processingRegister(this.settings.retention);
  }
}
