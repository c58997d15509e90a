import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Problems } from '../docs/problems.decorator.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';

const Office = z
  .object({ contact: z.string().meta({ example: 'Loket TTE Pusdatin, telepon (021) 3840889' }) })
  .meta({ id: 'Office' });

/** How the office is reached: whoever has no link that opens is shown it, too. */
@ApiTags('reference')
@Controller('api/v1/office')
export class OfficeController {
  constructor(@Inject(SETTINGS) private readonly settings: GatewaySettings) {}

  @Get()
  @ApiOperation({
    operationId: 'getOffice',
    summary: 'Kontak kantor yang dapat dihubungi pemohon',
    security: [],
  })
  @ApiOkResponse({ standardSchema: Office })
  @Problems('try-again', 'internal')
  read(): z.output<typeof Office> {
    return { contact: this.settings.officeContact };
  }
}
