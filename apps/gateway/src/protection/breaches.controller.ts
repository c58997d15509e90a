import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { SecuredProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Breaches } from './breaches.js';
import {
  BreachesResponse,
  BreachReceipt,
  BreachResponse,
  BreachStepBody,
  NewBreachBody,
  type BreachStepInput,
  type NewBreach,
} from './breaches.schema.js';
import { OF_A_STEP } from './requests.controller.js';

/** Breaches of personal data, with the 3 × 24 hours of Pasal 46 running. */
@ApiTags('data-protection')
@ApiBearerAuth()
@Controller('api/v1/data-breaches')
export class BreachesController {
  constructor(private readonly breaches: Breaches) {}

  @Get()
  @ApiOperation({ operationId: 'listDataBreaches', summary: 'Insiden data, yang terbaru lebih dahulu' })
  @ApiOkResponse({ standardSchema: BreachesResponse })
  @SecuredProblems()
  list() {
    return this.breaches.list();
  }

  @Post()
  @ApiOperation({ operationId: 'registerDataBreach', summary: 'Mencatat insiden data yang diketahui' })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: BreachReceipt })
  @SecuredProblems(...OF_A_STEP)
  register(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: NewBreachBody }) body: NewBreach,
  ) {
    return this.breaches.register(caller, key, body);
  }

  @Get(':breachId')
  @ApiOperation({
    operationId: 'readDataBreach',
    summary: 'Satu insiden, dengan riwayat dan konsep pemberitahuannya',
  })
  @ApiOkResponse({ standardSchema: BreachResponse })
  @SecuredProblems('unknown-breach', 'address-too-long')
  read(@Param('breachId') breachId: string) {
    return this.breaches.read(breachId);
  }

  @Post(':breachId/steps')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'takeDataBreachStep',
    summary: 'Mencatat langkah: dibetulkan, pemberitahuan ditulis, dikirim, pihak diberi tahu, atau ditutup',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: BreachReceipt })
  @SecuredProblems(
    ...OF_A_STEP,
    'unknown-breach',
    'address-too-long',
    'note-too-long',
    'notice-unwritten',
    'nobody-to-mail',
    'told-already',
    'not-all-told',
    'breach-closed',
    'data-erased',
  )
  take(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Param('breachId') breachId: string,
    @Body({ schema: BreachStepBody }) body: BreachStepInput,
  ) {
    return this.breaches.take(caller, key, breachId, body);
  }
}
