import { Injectable } from '@nestjs/common';
import type { Caller } from '../auth/caller.js';
import { TheWorld, type World } from '../world.js';

/** What of a person was looked at, or by which right of theirs it was changed. */
export type Sight =
  'letter' | 'nik' | 'comparison' | 'search' | 'export' | 'correction' | 'restriction' | 'erasure';

/** Who looked at what of whom, and who was refused. */
@Injectable()
export class AccessLog {
  constructor(@TheWorld() private readonly world: World) {}

  /**
   * Records a look before what is looked at leaves. Rejects when it cannot be recorded: then nothing may leave.
   * @param ground why, where the law wants a reason: a code of a closed list
   */
  async looked(caller: Caller, what: Sight, registrationId?: string, ground?: string): Promise<void> {
    const { subject } = caller;
    await Promise.resolve(this.world.logger.debug({ subject, what, registrationId, ground }, 'looked'));
  }
}
