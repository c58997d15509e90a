import { Controller, Get, HttpCode, Inject, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiFoundResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { titleOf } from '@tte/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Problems, SecuredProblems } from '../docs/problems.decorator.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { LoginQuery, LogoutResponse, SessionResponse, type LoginInput } from './responses.js';
import { CurrentSession } from './current-session.js';
import { IdentityProvider } from './identity-provider.js';
import { endsOf, type Session } from './session.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

/** Signing in and out, for people; machines bring a token. */
@ApiTags('auth')
@Controller('auth')
export class SessionController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly provider: IdentityProvider,
  ) {}

  @Get('login')
  @Redirect()
  @ApiOperation({ operationId: 'signIn', summary: 'Masuk: menuju penyedia identitas' })
  @ApiFoundResponse({ description: 'Halaman masuk penyedia identitas.' })
  @Problems('invalid-input', 'unknown-field', 'wrong-type', 'try-again', 'internal')
  async login(@Req() request: FastifyRequest, @Query({ schema: LoginQuery }) { returnTo }: LoginInput) {
    return { url: await this.signIn.begin(request, returnTo) };
  }

  @Get('callback')
  @Redirect()
  @ApiOperation({ operationId: 'finishSignIn', summary: 'Kembali dari penyedia identitas' })
  @ApiQuery({ name: 'code', required: false })
  @ApiQuery({ name: 'state', required: false })
  @ApiQuery({ name: 'error', required: false })
  @ApiFoundResponse({ description: 'Alamat yang dituju sebelum masuk.' })
  @Problems(
    ...([
      'sign-in-failed',
      'sign-in-expired',
      'unknown-role',
      'unusable-subject',
      'try-again',
      'internal',
    ] as const),
  )
  async callback(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const url = await this.signIn.finish(request);
    reply.generateCsrf();
    return { url };
  }

  @Get('session')
  @ApiOperation({
    operationId: 'getSession',
    summary: 'Siapa saya, dan sampai kapan',
    security: [{}, { cookie: [] }],
  })
  @ApiOkResponse({ standardSchema: SessionResponse })
  @ApiNoContentResponse({ description: 'Tidak ada yang masuk, atau sesinya sudah berakhir.' })
  @SecuredProblems()
  read(
    @Req() { caller, signedIn }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): z.input<typeof SessionResponse> | undefined {
    if (!caller || !signedIn) {
      reply.code(204);
      return undefined;
    }
    const { subject, name, roles, offices } = caller;
    const { idleEndsAt, endsAt } = endsOf(signedIn, this.settings.session);
    return {
      subject,
      ...(name !== undefined && { name }),
      roles: [...roles],
      offices: offices.map(({ post, capacity }) => ({ post, title: titleOf({ post, capacity }), capacity })),
      csrfToken: reply.generateCsrf(),
      idleEndsAt: new Date(idleEndsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    };
  }

  @Post('logout')
  @HttpCode(200)
  @ApiCookieAuth()
  @ApiOperation({ operationId: 'signOut', summary: 'Keluar: sesi ini dan semua salinannya berakhir' })
  @ApiOkResponse({ standardSchema: LogoutResponse })
  @SecuredProblems()
  async logout(
    @Req() request: FastifyRequest,
    @CurrentSession() session: Session,
  ): Promise<z.input<typeof LogoutResponse>> {
    await this.sessions.end(request, session);
    return { redirectTo: await this.provider.farewell() };
  }
}
