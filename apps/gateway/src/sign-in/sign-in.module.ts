import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { MandatesModule } from '../mandates/mandates.module.js';
import { SessionModule } from '../session/session.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { Callers } from './callers.js';

/** Who calls, with the posts that they hold now. */
@Module({
  imports: [AuthModule, MandatesModule, SessionModule, StaffModule],
  providers: [Callers],
  exports: [Callers, AuthModule],
})
export class SignInModule {}
