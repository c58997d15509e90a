import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { Cases } from '../case-access/cases.js';
import { VAULT } from '../platform/ports.js';
import { Requests } from '../protection/requests.js';
import type { RestrictionInput } from './bodies.js';

/**
 * The right to have one's data kept and not processed: the vault gives them to nobody, and the case's next step that
 * needs them halts. Lifted, a verifikator lets it go on.
 */
@Injectable()
export class RestrictionService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly cases: Cases,
    private readonly accessLog: AccessLog,
    private readonly idempotency: Idempotency,
    private readonly requests: Requests,
  ) {}

  restrict(caller: Caller, key: string | undefined, input: RestrictionInput) {
    const request = { subject: caller.subject, key, operation: 'data-subject-restriction', content: input };
    return this.idempotency.once(request, () => this.mark(caller, input));
  }

  private async mark(caller: Caller, { caseId, restricted, reason, requestId }: RestrictionInput) {
    const { vault } = this;
    const right = restricted ? 'restriction' : 'lifting';
    await this.requests.mayExercise(requestId, right);
    if ((await this.cases.entry(caseId)).status === 'erased') throw new Problem('data-erased');
    await this.accessLog.looked(caller, 'restriction', caseId, reason);
    if (restricted) await vault.restrict(caseId, { by: caller.subject, ground: reason });
    else await vault.liftRestriction(caseId);
    await this.requests.exercised(caller, requestId, right, caseId);
    return { caseId, restriction: (await vault.entry(caseId))?.restriction ?? null };
  }
}
