import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import { isUuid } from '../http/idempotency-key.js';
import { PROBLEMS } from '../problems/problem-table.js';
import { Problem } from '../problems/problem.js';
import { problemMembers } from '../problems/send-problem.js';
import { submittedResponse } from '../cases/responses.js';
import { VAULT } from '../platform/ports.js';
import type { ApplicantResult, LetterResponse } from './responses.js';
import { Intakes, type Intake, type Outcome } from './intakes.js';

/** Tells of a letter where each of its people stands: the same, whether asked at once or later. */
@Injectable()
export class LetterStandings {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly intakes: Intakes,
  ) {}

  /** @throws Problem `letter-not-found` */
  async of(letterId: string): Promise<LetterResponse> {
    const intake = isUuid(letterId) ? await this.intakes.find(letterId) : undefined;
    if (!intake) throw new Problem('letter-not-found');
    return this.answer(intake);
  }

  async answer({ _id: letterId, caseIds, outcomes }: Intake): Promise<LetterResponse> {
    const results = await Promise.all(
      caseIds.map(async (caseId, index): Promise<ApplicantResult> => {
        const outcome = outcomes[index];
        if (!outcome) return { index, status: 202 };
        if (outcome.code !== 'opened') return { index, ...refusal(outcome, `${letterId}/${index}`) };
        const entry = await this.vault.entry(caseId);
        if (!entry) throw new Error('an opened case is not in the vault');
        return { index, status: 201, case: submittedResponse(entry) };
      }),
    );
    return { letterId, settled: results.every(({ status }) => status !== 202), results };
  }
}

function refusal({ code, caseId }: Outcome, instance: string) {
  if (code === 'opened') throw new Error('an opened case is no refusal');
  const extras = caseId === undefined ? {} : { members: { caseId } };
  return { status: PROBLEMS[code].status, problem: problemMembers(new Problem(code, extras), instance) };
}
