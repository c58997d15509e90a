import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EventLog, Registry } from '@tte/event-log';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { EVENT_LOG, REGISTRY } from '../platform/ports.js';
import { DAMAGE_TITLES, DamagedCasesResponse, SHOWN } from './responses.js';

/** Cases whose log cannot be folded, for those who look after the system and those who audit it. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/v1/damaged-cases')
export class DamagedCasesController {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(REGISTRY) private readonly registry: Registry,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDamagedCases',
    summary: 'Berkas yang catatan kejadiannya rusak: yang ditampilkan adalah status sebelum itu',
  })
  @ApiOkResponse({ standardSchema: DamagedCasesResponse })
  @SecuredProblems()
  async list() {
    const damaged = await this.registry.damagedCases();
    const shown = damaged.slice(0, SHOWN);
    const caseIds = shown.map(({ caseId }) => caseId);
    const { items } = await this.log.cases({ caseIds, limit: SHOWN });
    const numbers = new Map(items.map((one) => [one.caseId, one.caseNumber]));
    return {
      total: damaged.length,
      items: shown.map((one) => ({
        ...one,
        caseNumber: numbers.get(one.caseId) ?? null,
        title: DAMAGE_TITLES[one.code],
      })),
    };
  }
}
