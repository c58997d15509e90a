import { applyDecorators, Controller, Param, Req, Sse, SseSignal, type MessageEvent } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { CaseProblems, SecuredProblems } from '../docs/problems.decorator.js';
import { Live } from './live.js';
import { Streams } from './streams.js';

const EventStream = () =>
  applyDecorators(
    ApiProduces('text/event-stream'),
    ApiOkResponse({
      description:
        'Peristiwa `changed` dengan `id: <versi>` dan `data: {"version": <versi>}`; yang pertama langsung.',
      schema: {
        type: 'object',
        description: 'Satu peristiwa.',
        required: ['event', 'id', 'data'],
        properties: {
          event: { type: 'string', enum: ['changed'] },
          id: { type: 'string', pattern: '^[0-9]+$', example: '3' },
          data: { type: 'string', pattern: '^\\{"version":[0-9]+\\}$', example: '{"version":3}' },
        },
      },
    }),
    ApiHeader({
      name: 'Last-Event-ID',
      required: false,
      description: 'Dikirim peramban; tidak memengaruhi jawaban.',
    }),
  );

/** Server-sent events: they say that something changed, and nothing of what. */
@ApiTags('live')
@ApiBearerAuth()
@Controller('api/v1')
export class LiveController {
  constructor(
    private readonly live: Live,
    private readonly streams: Streams,
  ) {}

  @Sse('inbox/events')
  @ApiOperation({ operationId: 'watchInbox', summary: 'Perubahan kotak masuk Anda (server-sent events)' })
  @EventStream()
  @SecuredProblems('too-many-streams')
  inbox(
    @Req() request: FastifyRequest,
    @CurrentCaller() caller: Caller,
    @SseSignal() signal: AbortSignal,
  ): Promise<Observable<MessageEvent>> {
    return this.streams.open(request, caller, signal, () => this.live.inbox(caller));
  }

  @Sse('cases/:caseId/events')
  @ApiOperation({ operationId: 'watchCase', summary: 'Perubahan satu berkas (server-sent events)' })
  @EventStream()
  @CaseProblems('too-many-streams')
  ofCase(
    @Req() request: FastifyRequest,
    @CurrentCaller() caller: Caller,
    @SseSignal() signal: AbortSignal,
    @Param('caseId') caseId: string,
  ): Promise<Observable<MessageEvent>> {
    return this.streams.open(request, caller, signal, () => this.live.ofCase(caseId));
  }
}
