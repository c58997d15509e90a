import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { USUAL_PACE } from '@tte/domain';
import type { z } from 'zod';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import type { ProblemCode } from '../problems/problem-table.js';
import { Staff } from '../staff/staff.js';
import {
  OwnSettings,
  OwnSettingsBody,
  PushDeviceBody,
  PushSample,
  type PushDeviceInput,
} from './own-settings.schema.js';
import { PushDevices } from './push-devices.js';

const BODY_PROBLEMS: readonly ProblemCode[] = [
  'invalid-input',
  'unknown-field',
  'wrong-type',
  'unsupported-media-type',
  'body-too-large',
];

/** How one who works on cases wants to be told of what waits for them. */
@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/v1/own-settings')
export class OwnSettingsController {
  constructor(
    private readonly staff: Staff,
    private readonly devices: PushDevices,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getOwnSettings', summary: 'Pengaturan pemberitahuan saya' })
  @ApiOkResponse({ standardSchema: OwnSettings })
  @SecuredProblems()
  read(@CurrentCaller() { subject }: Caller): Promise<OwnSettings> {
    return this.shown(subject);
  }

  @Put()
  @ApiOperation({ operationId: 'changeOwnSettings', summary: 'Mengubah pengaturan pemberitahuan saya' })
  @ApiOkResponse({ standardSchema: OwnSettings })
  @SecuredProblems(...BODY_PROBLEMS)
  async change(
    @CurrentCaller() { subject }: Caller,
    @Body({ schema: OwnSettingsBody }) wanted: z.output<typeof OwnSettingsBody>,
  ): Promise<OwnSettings> {
    await this.staff.setPace(subject, wanted.pace);
    return this.shown(subject);
  }

  @Put('devices')
  @ApiOperation({
    operationId: 'addOwnDevice',
    summary: 'Mencatat perangkat ini untuk diberi tahu; perangkat yang sama dicatat sekali',
  })
  @ApiOkResponse({ standardSchema: OwnSettings })
  @SecuredProblems(...BODY_PROBLEMS, 'push-not-offered')
  async addDevice(
    @CurrentCaller() { subject }: Caller,
    @Body({ schema: PushDeviceBody }) device: PushDeviceInput,
  ): Promise<OwnSettings> {
    await this.devices.add(subject, device);
    return this.shown(subject);
  }

  @Delete('devices/:deviceId')
  @ApiOperation({ operationId: 'removeOwnDevice', summary: 'Menghapus perangkat yang diberi tahu' })
  @ApiOkResponse({ standardSchema: OwnSettings })
  @SecuredProblems('address-too-long')
  async removeDevice(
    @CurrentCaller() { subject }: Caller,
    @Param('deviceId') id: string,
  ): Promise<OwnSettings> {
    await this.devices.remove(subject, id);
    return this.shown(subject);
  }

  @Post('devices/:deviceId/sample')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendSampleToOwnDevice', summary: 'Mengirim contoh ke perangkat saya' })
  @ApiOkResponse({ standardSchema: PushSample })
  @SecuredProblems('address-too-long', 'push-not-offered', 'unknown-device')
  async sample(
    @CurrentCaller() { subject }: Caller,
    @Param('deviceId') id: string,
  ): Promise<z.output<typeof PushSample>> {
    return { outcome: await this.devices.sample(subject, id) };
  }

  private async shown(subject: string): Promise<OwnSettings> {
    const { pace = USUAL_PACE, email = null } = await this.staff.noticesOf(subject);
    return { pace, email, ...(await this.devices.of(subject)) };
  }
}
