import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import {
  NewUnitBody,
  UnitBody,
  UnitResponse,
  UnitsResponse,
  type NewUnit,
  type UnitInput,
} from './units.schema.js';
import { UnitsService } from './units.service.js';
import { BODY_PROBLEMS } from './body-problems.js';

/** The organisational units that people apply for. */
@ApiTags('office')
@ApiBearerAuth()
@Controller('api/v1/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @ApiOperation({ operationId: 'listUnits', summary: 'Satuan kerja, dan riwayat perubahannya' })
  @ApiOkResponse({ standardSchema: UnitsResponse })
  @SecuredProblems()
  list() {
    return this.units.read();
  }

  @Post()
  @ApiOperation({ operationId: 'addUnit', summary: 'Menambah satuan kerja' })
  @ApiCreatedResponse({ standardSchema: UnitResponse })
  @SecuredProblems(...BODY_PROBLEMS, 'unit-exists', 'unit-name-taken')
  add(@CurrentCaller() caller: Caller, @Body({ schema: NewUnitBody }) unit: NewUnit) {
    return this.units.add(caller, unit);
  }

  @Put(':unitCode')
  @ApiOperation({
    operationId: 'changeUnit',
    summary: 'Mengganti nama satuan kerja, menghentikan pemakaiannya, atau memakainya lagi',
  })
  @ApiOkResponse({ standardSchema: UnitResponse })
  @SecuredProblems(...BODY_PROBLEMS, 'address-too-long', 'unknown-unit', 'unit-name-taken', 'last-unit')
  change(
    @CurrentCaller() caller: Caller,
    @Param('unitCode') code: string,
    @Body({ schema: UnitBody }) change: UnitInput,
  ) {
    return this.units.set(caller, code, change);
  }
}
