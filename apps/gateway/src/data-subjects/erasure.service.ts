import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import type { EventLog } from '@tte/event-log';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem, tryAgain } from '../problems/problem.js';
import { heldAccount } from '../cases/account.js';
import { Cases } from '../case-access/cases.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../platform/ports.js';
import { Requests } from '../protection/requests.js';
import type { ErasureInput } from './bodies.js';

/** The right to be forgotten, once the case is closed and no account needs its data. The log stays as it is. */
@Injectable()
export class ErasureService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly accessLog: AccessLog,
    private readonly idempotency: Idempotency,
    private readonly requests: Requests,
  ) {}

  erase(caller: Caller, key: string | undefined, input: ErasureInput) {
    const request = { subject: caller.subject, key, operation: 'data-subject-erasure', content: input };
    return this.idempotency.once(request, () => this.destroy(caller, input));
  }

  /** Repeated, it finishes what a crash has cut off, and answers who erased the case first. */
  private async destroy(caller: Caller, { caseId, reason, requestId }: ErasureInput) {
    const { vault } = this;
    await this.requests.mayExercise(requestId, 'erasure');
    const { status } = await this.cases.entry(caseId);
    if (status !== 'erased') await this.refuseNeeded(caseId);
    await this.accessLog.looked(caller, 'erasure', caseId, reason);
    await vault.erase(caseId, { by: caller.subject, ground: reason });
    const erased = (await vault.entry(caseId))?.erased;
    if (!erased) throw tryAgain();
    await this.requests.exercised(caller, requestId, 'erasure', caseId);
    return { caseId, erased };
  }

  private async refuseNeeded(caseId: string): Promise<void> {
    const { open } = await this.cases.view(caseId);
    if (open) throw new Problem('case-open');
    if (await heldAccount(this.log, caseId, this.now())) throw new Problem('account-active');
  }
}
