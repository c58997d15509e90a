import { Inject, Injectable } from '@nestjs/common';
import type { CaseInput } from '@tte/contracts';
import type { Actor } from '@tte/domain';
import type { CaseEntry, StoredLetter, Vault } from '@tte/vault';
import { Problem } from '../../problems/problem.js';
import { CaseChanges } from '../../workflows/case-changes.js';
import { CASE_WORKFLOWS, VAULT } from '../../platform/ports.js';
import type { CaseWorkflows } from '../../workflows/case-workflows.js';
import { submittedResponse, type Submitted } from '../responses.js';
import { Cases } from '../../case-access/cases.js';
import { within } from '../../case-access/within.js';
import { factsOf, type LetterInput } from '../schemas/letter.schema.js';
import { WorkflowInputFactory } from './workflow-input-factory.js';
import type { Asked, Opening } from './asked.js';
import { Openings } from './openings.js';
import { SubmissionChecks, type Claim } from './submission-checks.js';

const WINNER_MS = 2_000;
/** A case that has ended holds the workflow id of its person until its last mail has left. */
const ENDING_MS = 3_000;

/** What a letter, or a statement, that has been judged asks for one person. */
export interface OpenRequest {
  /** Who asks for it. */
  readonly actor: Actor;
  /** The same for the same request. */
  readonly caseId: string;
  readonly asked: Asked;
  readonly letter: LetterInput;
  /** Pending: the case will keep it. */
  readonly stored: StoredLetter;
  /** What makes it the same request, where letter and file are made anew each time. */
  readonly sameBy?: unknown;
}

/** Opens cases: a person is checked against the other cases, put in the vault, and their workflow started. */
@Injectable()
export class CaseOpener {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CASE_WORKFLOWS) private readonly workflows: CaseWorkflows,
    private readonly openings: Openings,
    private readonly checks: SubmissionChecks,
    private readonly cases: Cases,
    private readonly inputs: WorkflowInputFactory,
    private readonly caseChanges: CaseChanges,
  ) {}

  /** Sees that a case could be opened. @throws Problem as `open` does */
  async check(caseId: string, asked: Asked): Promise<void> {
    await this.checks.person(await this.checks.claimOf(caseId, await this.openings.of(asked)));
  }

  /**
   * Safe to repeat: the same case is opened once, and what a crash cut off goes on.
   * @param judge does what costs more than to see that nobody stands in the way, before anything of the person is kept
   */
  async open(request: OpenRequest, judge: () => Promise<void> = async () => undefined): Promise<Submitted> {
    const { caseId, asked, letter, stored } = request;
    const requestDigest = await this.digestOf(request);
    const opening = await this.openings.of(asked);
    const claim = await this.checks.claimOf(caseId, opening);
    const known = await this.checks.newCase(claim);
    if (known) return this.again(known, opening, request, requestDigest);
    await judge();
    const { entry, created } = await this.vault.admit({
      caseId,
      procedure: opening.procedure,
      workflowId: claim.workflowId,
      requestDigest,
      applicant: opening.applicant,
      letter: factsOf(letter),
      letterRef: stored.letterRef,
      isUnknown: true,
    });
    return created
      ? this.begin(entry, opening, request, stored)
      : this.again(entry, opening, request, requestDigest);
  }

  private digestOf({
    asked,
    letter,
    stored,
    sameBy = [letter, stored.sha256],
  }: OpenRequest): Promise<string> {
    return this.vault.digest(JSON.stringify([asked, sameBy]));
  }

  /** The same request came before: the same answer, and the one that is under way is waited for. */
  private async again(
    entry: CaseEntry,
    opening: Opening,
    request: OpenRequest,
    requestDigest: string,
  ): Promise<Submitted> {
    if (entry.requestDigest !== requestDigest) throw new Problem('idempotency-key-reused');
    if (entry.status !== 'pending') return submittedResponse(entry);
    const { caseId } = entry;
    const settled = await within(WINNER_MS, async () => {
      const now = await this.vault.entry(caseId);
      return now?.status === 'pending' ? undefined : { now };
    });
    if (settled?.now) return submittedResponse(settled.now);
    if (settled) throw new Problem('request-in-flight', { headers: { 'retry-after': '1' } });
    if (await this.cases.settle(entry)) return submittedResponse(entry);
    return this.begin(entry, opening, request, await this.inputs.letterOf(entry, request.stored));
  }

  /** From the vault's entry to the running workflow; safe to repeat. */
  private async begin(
    entry: CaseEntry,
    opening: Opening,
    { actor, caseId, letter }: OpenRequest,
    stored: StoredLetter,
  ): Promise<Submitted> {
    const claim = await this.checks.claimOf(caseId, opening);
    await this.orDiscard(entry, () => this.checks.email(claim));
    const input = await this.orDiscard(entry, () =>
      this.inputs.inputOf(entry, stored, {
        actor,
        opening,
        nature: letter.nature,
        receivedAt: letter.receivedAt,
      }),
    );
    const begun = await this.orDiscard(entry, () => this.started(entry, claim, input));
    return submittedResponse(begun);
  }

  /** @throws Problem when another case of the person is open, or has not sent its last mail */
  private async started(entry: CaseEntry, claim: Claim, input: CaseInput): Promise<CaseEntry> {
    const begun = await within(ENDING_MS, async () => {
      const run = await this.workflows.start(entry.workflowId, input);
      if (!run) return (await this.cases.settle(entry)) ?? this.checks.refuseOpen(claim);
      await this.vault.confirm(entry.caseId, run.runId);
      this.caseChanges.tell({ caseId: entry.caseId, seq: 1 });
      return entry;
    });
    if (!begun) throw new Problem('case-ending', { headers: { 'retry-after': '60' } });
    return begun;
  }

  /** A refusal takes the admission back, so that nothing of the person stays. */
  private async orDiscard<Value>(entry: CaseEntry, work: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem) await this.vault.discard(entry.caseId);
      throw error;
    }
  }
}
