import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { storeFault } from '@tte/mongo';
import { z } from 'zod';
import { Problems } from '../docs/problems.decorator.js';
import { Problem } from '../problems/problem.js';
import { CASE_WORKFLOWS, STORE_PING, type StorePing } from '../platform/ports.js';
import type { CaseWorkflows } from '../workflows/case-workflows.js';

const Health = z.object({ status: z.enum(['live', 'ready']) }).meta({ id: 'Health' });

/** Whether the process runs, and whether it can do its work. */
@ApiTags('health')
@Controller(['health', 'api/v1/health'])
export class HealthController {
  constructor(
    @Inject(CASE_WORKFLOWS) private readonly workflows: CaseWorkflows,
    @Inject(STORE_PING) private readonly pingStore: StorePing,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Proses berjalan' })
  @ApiOkResponse({ standardSchema: Health })
  @Problems()
  live(): z.output<typeof Health> {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'MongoDB dan Temporal menjawab, dan setiap antrean tugas dilayani' })
  @ApiOkResponse({ standardSchema: Health })
  @Problems('not-ready')
  async ready(): Promise<z.output<typeof Health>> {
    const [mongo, temporal] = await Promise.all([answers(this.pingStore()), answers(this.workflows.ping())]);
    if (mongo !== 'up' || temporal !== 'up') {
      throw new Problem('not-ready', { members: { mongo, temporal }, headers: { 'retry-after': '2' } });
    }
    return { status: 'ready' };
  }
}

/** What a check's rejection says to whoever asks for the health; any other is `down`. */
const SAID: Readonly<Record<string, string>> = {
  StoreRefused: 'refused',
  NamespaceMissing: 'no-namespace',
  NobodyPolls: 'no-worker',
};

const answers = (check: Promise<void>): Promise<string> =>
  check.then(
    () => 'up',
    (error: unknown) => {
      if (storeFault(error) === 'full') return 'full';
      return SAID[error instanceof Error ? error.name : ''] ?? 'down';
    },
  );
