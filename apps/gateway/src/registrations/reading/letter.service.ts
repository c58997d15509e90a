import { Injectable, StreamableFile } from '@nestjs/common';
import { AccessLog } from '../../access-log/access-log.js';
import type { Caller } from '../../auth/caller.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { Cases, refuseRestricted } from '../cases.js';

/** The letter as it came in. */
@Injectable()
export class LetterService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly accessLog: AccessLog,
  ) {}

  /** Named after the registration: the file's own name may hold a person's. */
  async open(caller: Caller, registrationId: string): Promise<StreamableFile> {
    const { state, registrationNumber } = await this.cases.view(registrationId);
    refuseRestricted(await this.cases.entry(registrationId));
    if (state.status === 'new') throw new Problem('unknown-registration');
    await this.accessLog.looked(caller, 'letter', registrationId);
    const opened = await this.world.vault.openLetter(registrationId, state.facts.letterRef);
    if (!opened) throw new Problem('letter-not-found');
    const fileName = `surat-${registrationNumber.replace(/[^\w-]+/g, '-')}.pdf`;
    return new StreamableFile(opened.content, {
      type: 'application/pdf',
      disposition: `attachment; filename="${fileName}"`,
      length: opened.letter.bytes,
    });
  }
}
