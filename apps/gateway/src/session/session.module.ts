import { Module } from '@nestjs/common';
import { IdentityProvider } from './identity-provider.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

/** Signing in and out, for people. */
@Module({
  controllers: [SessionController],
  providers: [IdentityProvider, Sessions, SignIn],
  exports: [Sessions],
})
export class SessionModule {}
