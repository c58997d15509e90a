import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../auth/caller.js';
import { challenge } from '../auth/token-verifier.js';
import { TheWorld, type World } from '../world.js';
import { keepSession, sessionIn } from './cookies.js';
import { EndedSessions } from './ended-sessions.js';
import { endsOf, used, type Session } from './session.js';

/**
 * Sessions of people: begun by a sign-in, renewed by use, over by time or by signing out.
 * Why: docs/decisions/0022-a-session-is-a-cookie.md
 */
@Injectable()
export class Sessions {
  readonly #ended: EndedSessions;

  constructor(@TheWorld() private readonly world: World) {
    this.#ended = new EndedSessions(world.connection);
  }

  /** Signs a person in, under an id that no one knew before. */
  begin(request: FastifyRequest, { subject, roles, name, nip, nrp, nik, email }: Caller): void {
    const now = this.world.now().getTime();
    request.session.regenerate();
    keepSession(request, {
      id: randomUUID(),
      claims: {
        sub: subject,
        roles: [...roles],
        ...(name !== undefined && { name }),
        ...(nip !== undefined && { nip }),
        ...(nrp !== undefined && { nrp }),
        ...(nik !== undefined && { nik }),
        ...(email !== undefined && { email }),
      },
      startedAt: now,
      lastSeen: now,
    });
  }

  /** The session of this request, renewed; undefined without one. @throws Problem `session-ended` when it is over. */
  async use(request: FastifyRequest): Promise<Session | undefined> {
    const kept = sessionIn(request);
    if (!kept) return undefined;
    const session = used(kept, this.world.now().getTime(), this.world.settings.session);
    if (!session || (await this.#ended.has(session.id))) {
      request.session.delete();
      throw challenge('session-ended');
    }
    if (session !== kept) keepSession(request, session);
    return session;
  }

  /** Ends a session for good: its cookie and every copy of it. */
  async end(request: FastifyRequest, session: Session): Promise<void> {
    const { endsAt } = endsOf(session, this.world.settings.session);
    await this.#ended.add(session.id, new Date(endsAt));
    request.session.delete();
  }
}
