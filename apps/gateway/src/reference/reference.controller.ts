import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROCEDURE_NAMES, sopOf } from '@tte/domain';
import { Office } from '@tte/staff';
import { z } from 'zod';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { APPLICANTS_MAX } from '../letters/import/columns.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';

const Reference = z
  .object({
    units: z.array(
      z.object({
        code: z.string().meta({ example: 'pusdatin' }),
        name: z.string(),
        retired: z
          .boolean()
          .meta({ description: 'Tidak dapat dipilih lagi; berkas lama masih menyebutnya.' }),
      }),
    ),
    emailDomain: z.string().meta({ example: 'kemhan.go.id', description: 'Domain email dinas.' }),
    letter: z
      .object({ maxBytes: z.int(), maxPages: z.int(), maxApplicants: z.int() })
      .meta({ description: 'Batas surat permohonan.' }),
    attachments: z
      .object({ maxBytes: z.int(), most: z.int() })
      .meta({ description: 'Batas lampiran: besarnya masing-masing, dan banyaknya pada satu berkas.' }),
    procedures: z.array(
      z.object({
        procedure: z.enum(PROCEDURE_NAMES),
        name: z.string().meta({ description: 'Nama SOP.' }),
        steps: z.array(
          z.object({
            step: z.int(),
            stepTitle: z.string(),
            standardMinutes: z.int().meta({ description: 'Waktu baku, dalam menit kerja.' }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Reference' });

/** What forms of this installation offer and accept. */
@ApiTags('reference')
@ApiBearerAuth()
@Controller('api/v1/reference')
export class ReferenceController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    private readonly office: Office,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getReference',
    summary: 'Satuan kerja, domain email, batas surat, dan waktu baku tiap langkah',
  })
  @ApiOkResponse({ standardSchema: Reference })
  @SecuredProblems()
  read(): z.output<typeof Reference> {
    const { people, gateway } = this.settings;
    return {
      units: this.office.units.map((unit) => ({ ...unit })),
      emailDomain: people.emailDomain,
      letter: {
        maxBytes: gateway.letterMaxBytes,
        maxPages: gateway.letterMaxPages,
        maxApplicants: APPLICANTS_MAX,
      },
      attachments: { maxBytes: gateway.attachmentMaxBytes, most: gateway.attachmentsMax },
      procedures: PROCEDURE_NAMES.map((procedure) => ({
        procedure,
        name: sopOf(procedure).name,
        steps: sopOf(procedure).steps.map(({ number, title, standardMinutes }) => ({
          step: number,
          stepTitle: title,
          standardMinutes,
        })),
      })),
    };
  }
}
