import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { MailsController } from './mails.controller.js';
import { MailsService } from './mails.service.js';

/** The mails of all cases that want somebody to do something. */
@Module({
  imports: [CasesModule],
  controllers: [MailsController],
  providers: [MailsService],
})
export class MailsModule {}
