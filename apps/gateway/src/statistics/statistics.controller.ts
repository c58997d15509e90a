import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { StatisticsResponse, StatisticsQuery, type StatisticsInput } from './responses.js';
import { StatisticsService } from './statistics.service.js';

/** How the office works, for those who answer for it. */
@ApiTags('statistics')
@ApiBearerAuth()
@Controller('api/v1/statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Get()
  @ApiOperation({
    operationId: 'getStatistics',
    summary: 'Berkas menurut langkah, lamanya menunggu, dan yang selesai tiap minggu',
  })
  @ApiOkResponse({ standardSchema: StatisticsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  read(@CurrentCaller() caller: Caller, @Query({ schema: StatisticsQuery }) query: StatisticsInput) {
    return this.statistics.over(caller, query);
  }
}
