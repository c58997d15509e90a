import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ROLES, type IdentifierName } from '@tte/domain';
import { z } from 'zod';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { count } from '../http/query.js';
import { SearchText, SearchTextHeader } from '../http/search-text.js';
import { AccessLog } from '../access-log/access-log.js';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { Problem } from '../problems/problem.js';
import { StaffIdentityAnswer, StaffIdentityBody } from './identity.schema.js';
import { Staff } from './staff.js';
import { subject as subjectSchema } from './subject.schema.js';

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
  constructor(
    private readonly staff: Staff,
    private readonly accessLog: AccessLog,
  ) {}

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

  @Put(':subject/identity')
  @ApiOperation({
    operationId: 'identifyStaff',
    summary: 'Mencatat NIP, NRP, NIK, atau email pegawai, agar tidak memutus permohonannya sendiri',
  })
  @ApiOkResponse({ standardSchema: StaffIdentityAnswer })
  @SecuredProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'address-too-long',
    'unsupported-media-type',
    'body-too-large',
  )
  async identify(
    @CurrentCaller() caller: Caller,
    @Param('subject') subject: string,
    @Body({ schema: StaffIdentityBody }) identifiers: z.output<typeof StaffIdentityBody>,
  ) {
    if (!subjectSchema.safeParse(subject).success) throw new Problem('unusable-subject');
    await this.accessLog.looked(caller, 'staff-identity', undefined, subject);
    const known = Object.keys(await this.staff.identify(subject, identifiers)) as IdentifierName[];
    return { subject, known };
  }
}
