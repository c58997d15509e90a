import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ROLES } from '@tte/domain';
import { z } from 'zod';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { count } from '../http/query.js';
import { SearchText, SearchTextHeader } from '../http/search-text.js';
import { Staff } from './staff.js';

const StaffQuery = z.strictObject({ limit: count(1, 100).prefault(20) }).meta({ id: 'StaffQuery' });

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
  @SearchTextHeader('Kata nama, atau nama akun')
  @ApiOkResponse({ standardSchema: StaffList })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  async search(
    @Query({ schema: StaffQuery }) { limit }: z.output<typeof StaffQuery>,
    @SearchText() text: string | undefined,
  ) {
    const found = await this.staff.search(text, limit);
    const items = found.map(({ subject, names, roles }) => ({
      subject,
      name: names.at(-1)?.name ?? null,
      roles,
    }));
    return { items };
  }
}
