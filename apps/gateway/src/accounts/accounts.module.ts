import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';

/** The register of holders of an account. */
@Module({
  imports: [AccessLogModule, CasesModule],
  controllers: [AccountsController],
  providers: [AccountsService],
})
export class AccountsModule {}
