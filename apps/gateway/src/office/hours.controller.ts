import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { BODY_PROBLEMS } from './body-problems.js';
import { HoursBody, HoursResponse, type HoursInput } from './hours.schema.js';
import { HoursService } from './hours.service.js';

/** When the office works: by this what is due, and when officials are told, is counted. */
@ApiTags('office')
@ApiBearerAuth()
@Controller('api/v1/office-hours')
export class HoursController {
  constructor(private readonly hours: HoursService) {}

  @Get()
  @ApiOperation({
    operationId: 'getOfficeHours',
    summary: 'Jam kerja, hari libur, dan cuti bersama, beserta riwayat perubahannya',
  })
  @ApiOkResponse({ standardSchema: HoursResponse })
  @SecuredProblems()
  read() {
    return this.hours.read();
  }

  @Put()
  @ApiOperation({ operationId: 'changeOfficeHours', summary: 'Mengubah jam kerja dan hari libur' })
  @ApiOkResponse({ standardSchema: HoursResponse })
  @SecuredProblems(...BODY_PROBLEMS, 'office-hours-changed')
  change(@CurrentCaller() caller: Caller, @Body({ schema: HoursBody }) hours: HoursInput) {
    return this.hours.set(caller, hours);
  }
}
