import { Inject, Injectable } from '@nestjs/common';
import { namesNobody, readQuoted } from '@tte/domain';
import type { FoundCases, Vault } from '@tte/vault';
import { AccessLog } from '../../access-log/access-log.js';
import type { Caller } from '../../auth/caller.js';
import { VAULT } from '../../platform/ports.js';

/** Finds cases by what was typed: the same in every list. It is for those who may see persons. */
@Injectable()
export class Searches {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * Records the look, unless it is by a case's own number.
   * @param among only of these cases
   * @throws Problem `try-again` when it cannot be recorded
   */
  async find(caller: Caller, text: string, among?: readonly string[]): Promise<FoundCases> {
    if (!namesNobody(readQuoted(text))) await this.accessLog.looked(caller, 'search');
    return this.vault.search(text, among);
  }
}
