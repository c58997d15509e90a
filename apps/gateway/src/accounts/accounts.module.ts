import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { RegistrationsModule } from '../registrations/registrations.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';

/** The register of holders of an account. */
@Module({
  imports: [AccessLogModule, RegistrationsModule],
  controllers: [AccountsController],
  providers: [AccountsService],
})
export class AccountsModule {}
