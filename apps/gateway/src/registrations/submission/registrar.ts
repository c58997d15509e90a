import { Injectable } from '@nestjs/common';
import type { Applicant } from '@tte/domain';
import type { CaseEntry, StoredLetter } from '@tte/vault';
import { actingOperator } from '../../auth/acting-post.js';
import type { Caller } from '../../auth/caller.js';
import { Problem } from '../../problems/problem.js';
import { Moves } from '../../live/moves.js';
import { TheWorld, type World } from '../../world.js';
import { submittedAnswer, type Submitted } from '../answers.js';
import { Cases, within } from '../cases.js';
import type { EnteredApplicant } from '../schemas/applicant.schema.js';
import { factsOf, type LetterInput } from '../schemas/letter.schema.js';
import { AdmittedCase } from './admitted-case.js';
import { SubmissionChecks, type Claim } from './submission-checks.js';

const WINNER_MS = 2_000;

/** One applicant of a letter that has been judged. */
export interface Registration extends EnteredApplicant {
  readonly caller: Caller;
  /** The same for the same request. */
  readonly registrationId: string;
  readonly letter: LetterInput;
  /** Pending: the case will keep it. */
  readonly stored: StoredLetter;
}

/** Opens cases: an applicant is checked against the others, put in the vault, and their workflow started. */
@Injectable()
export class Registrar {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly checks: SubmissionChecks,
    private readonly cases: Cases,
    private readonly admitted: AdmittedCase,
    private readonly moves: Moves,
  ) {}

  claimOf(registrationId: string, { nik, email }: Applicant): Claim {
    return { registrationId, workflowId: this.world.workflowIdOf(nik), nik, email };
  }

  /** @throws Problem when nobody could be registered so now, unless this very registration is under way */
  async check(registrationId: string, applicant: Applicant): Promise<void> {
    if (await this.world.vault.entry(registrationId)) return;
    await this.checks.person(this.claimOf(registrationId, applicant));
  }

  /** Safe to repeat: the same registration is opened once, and what a crash cut off goes on. */
  async register(request: Registration): Promise<Submitted> {
    const { vault } = this.world;
    const { registrationId, applicant, letter, stored } = request;
    const requestDigest = this.digestOf(request);
    const known = await vault.entry(registrationId);
    if (known) return this.again(known, request, requestDigest);
    const claim = this.claimOf(registrationId, applicant);
    await this.checks.person(claim);
    const { entry, created } = await vault.admit({
      registrationId,
      workflowId: claim.workflowId,
      requestDigest,
      applicant,
      letter: factsOf(letter),
      letterRef: stored.letterRef,
    });
    return created ? this.begin(entry, request, stored) : this.again(entry, request, requestDigest);
  }

  private digestOf({ applicant, letter, stored }: Registration): string {
    return this.world.vault.digest(JSON.stringify([applicant, letter, stored.sha256]));
  }

  /** The same request came before: the same answer, and the one that is under way is waited for. */
  private async again(entry: CaseEntry, request: Registration, requestDigest: string): Promise<Submitted> {
    if (entry.requestDigest !== requestDigest) throw new Problem('idempotency-key-reused');
    if (entry.status !== 'pending') return submittedAnswer(entry);
    const { registrationId } = entry;
    const settled = await within(WINNER_MS, async () => {
      const now = await this.world.vault.entry(registrationId);
      return now?.status === 'pending' ? undefined : { now };
    });
    if (settled?.now) return submittedAnswer(settled.now);
    if (settled) throw new Problem('request-in-flight', { headers: { 'retry-after': '1' } });
    if (await this.cases.settle(entry)) return submittedAnswer(entry);
    return this.begin(entry, request, await this.admitted.letterOf(entry, request.stored));
  }

  /** From the vault's entry to the running workflow; safe to repeat. */
  private async begin(entry: CaseEntry, request: Registration, stored: StoredLetter): Promise<Submitted> {
    const { caller, registrationId, applicant, confirmed, letter } = request;
    const claim = this.claimOf(registrationId, applicant);
    await this.orDiscard(entry, () => this.checks.email(claim));
    const input = await this.orDiscard(entry, () =>
      this.admitted.inputOf(entry, stored, {
        actor: actingOperator(caller),
        applicant,
        ...(confirmed && { confirmed }),
        nature: letter.nature,
        receivedAt: letter.receivedAt,
      }),
    );
    const started = await this.world.workflows.start(entry.workflowId, input);
    if (started) {
      await this.world.vault.confirm(entry.registrationId, started.runId);
      this.moves.tell({ registrationId, seq: 1 });
    }
    if (!started && !(await this.cases.settle(entry))) {
      await this.orDiscard(entry, async () => {
        throw await this.checks.taken(claim);
      });
    }
    return submittedAnswer(entry);
  }

  /** A refusal takes the admission back, so that nothing of the person stays. */
  private async orDiscard<Value>(entry: CaseEntry, work: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem) await this.world.vault.discard(entry.registrationId);
      throw error;
    }
  }
}
