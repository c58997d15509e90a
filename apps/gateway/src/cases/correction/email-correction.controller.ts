import { Body, Controller, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { MessageRoute } from '../decisions/message-route.js';
import {
  EmailCorrectionBody,
  EmailCorrectionService,
  type EmailCorrectionInput,
} from './email-correction.service.js';

/** The applicant's address takes no mail: the verifikator enters the right one. */
@ApiTags('decisions')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId')
export class EmailCorrectionController {
  constructor(private readonly corrections: EmailCorrectionService) {}

  @MessageRoute('email-correction')
  correct(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: EmailCorrectionBody }) body: EmailCorrectionInput,
  ) {
    return this.corrections.correct({ caller, caseId: id, key }, body);
  }
}
