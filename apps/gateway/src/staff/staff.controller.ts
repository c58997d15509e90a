import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ROLES } from '@tte/domain';
import { z } from 'zod';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { count } from '../http/query.js';
import { Staff } from './staff.js';

const StaffQuery = z
  .strictObject({
    /** Words of a name, or of a subject id. */
    q: z.string().trim().min(2).max(200).exactOptional(),
    limit: count(1, 100).default(20),
  })
  .meta({ id: 'StaffQuery' });

const StaffList = z
  .object({
    items: z.array(
      z.object({
        subject: z.string(),
        name: z.string().nullable(),
        roles: z.array(z.enum(ROLES)).meta({ description: 'Peran ketika terakhir masuk.' }),
      }),
    ),
  })
  .meta({ id: 'StaffList' });

/** The staff directory, to choose a stand-in from. */
@ApiTags('mandates')
@ApiBearerAuth()
@Controller('api/v1/staff')
export class StaffController {
  constructor(private readonly staff: Staff) {}

  @Get()
  @ApiOperation({
    operationId: 'searchStaff',
    summary: 'Mencari pegawai menurut nama, untuk dipilih sebagai Plh atau Plt',
  })
  @ApiOkResponse({ standardSchema: StaffList })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  async search(@Query({ schema: StaffQuery }) { q, limit }: z.output<typeof StaffQuery>) {
    const found = await this.staff.search(q, limit);
    const items = found.map(({ subject, names, roles }) => ({
      subject,
      name: names.at(-1)?.name ?? null,
      roles,
    }));
    return { items };
  }
}
