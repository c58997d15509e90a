import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IDENTIFIER_NAMES, ROLES, type IdentifierName } from '@tte/domain';
import type { StaffMember } from '@tte/staff';
import { z } from 'zod';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { count } from '../http/query.js';
import { SearchText, SearchTextHeader } from '../http/search-text.js';
import { AccessLog } from '../access-log/access-log.js';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { Problem } from '../problems/problem.js';
import { StaffEntryBody, StaffIdentityResponse, StaffIdentityBody } from './identity.schema.js';
import { Staff } from './staff.js';
import { SUBJECT, subject as subjectSchema } from '../schemas/subject.schema.js';

const ENTRY_PROBLEMS = [
  'invalid-input',
  'unknown-field',
  'wrong-type',
  'address-too-long',
  'unsupported-media-type',
  'body-too-large',
] as const;

const StaffQuery = z
  .strictObject({ limit: count(1, 100).prefault(20), after: z.string().regex(SUBJECT).exactOptional() })
  .meta({ id: 'StaffQuery' });

const StaffPerson = z
  .object({
    subject: z.string(),
    name: z.string().nullable(),
    roles: z.array(z.enum(ROLES)).meta({ description: 'Peran ketika terakhir masuk.' }),
    cameIn: z.boolean().meta({ description: 'Sudah pernah masuk; bila belum, ia dicatat oleh admin.' }),
    known: z.array(z.enum(IDENTIFIER_NAMES)).meta({ description: 'Pengenal yang dicatat admin.' }),
    reachable: z.boolean().meta({ description: 'Alamat untuk pemberitahuan diketahui.' }),
  })
  .meta({ id: 'StaffPerson' });

const StaffList = z
  .object({ items: z.array(StaffPerson), next: z.string().nullable() })
  .meta({ id: 'StaffList' });

const shown = (member: StaffMember): z.output<typeof StaffPerson> => ({
  subject: member.subject,
  name: member.names.at(-1)?.name ?? null,
  roles: [...member.roles],
  cameIn: member.cameIn !== undefined,
  known: Object.keys(member.identity ?? {}) as IdentifierName[],
  reachable: member.address !== undefined,
});

/** The staff directory: to choose a stand-in from, and to enter who is to be one. */
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
    summary: 'Pegawai menurut nama, untuk dipilih sebagai Plh atau Plt',
  })
  @SearchTextHeader('Kata nama, atau nama akun')
  @ApiOkResponse({ standardSchema: StaffList })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  async search(
    @Query({ schema: StaffQuery }) { limit, after }: z.output<typeof StaffQuery>,
    @SearchText() text: string | undefined,
  ) {
    const { items, next } = await this.staff.search(text, limit, after);
    return { items: items.map(shown), next };
  }

  @Put(':subject')
  @ApiOperation({
    operationId: 'enterStaff',
    summary: 'Mencatat pegawai sebelum ia pertama kali masuk, agar dapat diberi mandat',
  })
  @ApiOkResponse({ standardSchema: StaffPerson })
  @SecuredProblems(...ENTRY_PROBLEMS, 'staff-signed-in')
  async enter(
    @CurrentCaller() caller: Caller,
    @Param('subject') subject: string,
    @Body({ schema: StaffEntryBody }) { name, ...identifiers }: z.output<typeof StaffEntryBody>,
  ) {
    if (!subjectSchema.safeParse(subject).success) throw new Problem('unusable-subject');
    await this.accessLog.looked(caller, 'staff-identity', undefined, subject);
    return shown(await this.staff.enter(subject, name, identifiers));
  }

  @Put(':subject/identity')
  @ApiOperation({
    operationId: 'identifyStaff',
    summary: 'Mencatat NIP, NRP, NIK, atau email pegawai, agar tidak memutus permohonannya sendiri',
  })
  @ApiOkResponse({ standardSchema: StaffIdentityResponse })
  @SecuredProblems(...ENTRY_PROBLEMS)
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
