import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { storeFault } from '@tte/mongo';
import { z } from 'zod';
import { Problems } from '../docs/problems.decorator.js';
import { Problem } from '../problems/problem.js';
import { TheWorld, type World } from '../world.js';

const Health = z.object({ status: z.enum(['live', 'ready']) }).meta({ id: 'Health' });

/** Whether the process runs, and whether it can do its work. */
@ApiTags('health')
@Controller(['health', 'api/v1/health'])
export class HealthController {
  constructor(@TheWorld() private readonly world: World) {}

  @Get('live')
  @ApiOperation({ summary: 'Proses berjalan' })
  @ApiOkResponse({ standardSchema: Health })
  @Problems()
  live(): z.output<typeof Health> {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'MongoDB dan Temporal menjawab' })
  @ApiOkResponse({ standardSchema: Health })
  @Problems('not-ready')
  async ready(): Promise<z.output<typeof Health>> {
    const [mongo, temporal] = await Promise.all([
      answers(this.world.pingStore()),
      answers(this.world.workflows.ping()),
    ]);
    if (mongo !== 'up' || temporal !== 'up') {
      throw new Problem('not-ready', { members: { mongo, temporal }, headers: { 'retry-after': '2' } });
    }
    return { status: 'ready' };
  }
}

const answers = (check: Promise<void>): Promise<'up' | 'down' | 'full'> =>
  check.then(
    () => 'up',
    (error: unknown) => (storeFault(error) === 'full' ? 'full' : 'down'),
  );
