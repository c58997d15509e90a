import { Inject, Injectable } from '@nestjs/common';
import type { CorrectionMessage } from '@tte/contracts';
import type { Applicant, CaseState } from '@tte/domain';
import type { CaseEntry, StoredLetter, Vault } from '@tte/vault';
import type { EventLog } from '@tte/event-log';
import { uuidOf } from '../../http/idempotency-key.js';
import { Problem } from '../../problems/problem.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { Cases } from '../../case-access/cases.js';
import { within } from '../../case-access/within.js';
import type { CorrectionInput } from '../schemas/correction.schema.js';
import { factsOf } from '../schemas/letter.schema.js';
import type { Opening } from '../submission/asked.js';
import { Openings } from '../submission/openings.js';
import { WorkflowInputFactory } from '../submission/workflow-input-factory.js';
import { SubmissionChecks } from '../submission/submission-checks.js';

const START_MS = 3_000;

interface Succession {
  readonly entry: CaseEntry;
  readonly draft: CorrectionMessage;
  readonly input: CorrectionInput;
  readonly applicant: Applicant;
  readonly file: StoredLetter;
}

type SuccessorParts = Required<Pick<CorrectionMessage, 'successorStart'>> & {
  readonly successor: string;
  readonly letterRef: string;
  readonly letterCommitment: string;
};

/** The case that takes the place of one whose NIK was corrected. Its workflow is started by the one that gives way. */
@Injectable()
export class SuccessorService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly openings: Openings,
    private readonly checks: SubmissionChecks,
    private readonly inputs: WorkflowInputFactory,
  ) {}

  /** Puts the successor in the vault. The same command admits the same one. */
  async admit({ entry, draft, input, applicant, file }: Succession): Promise<SuccessorParts> {
    const { vault, log, now } = this;
    const caseId = successorIdOf(entry.caseId, draft.commandId);
    const view = await log.caseView(entry.caseId);
    const facts = input.letter ?? (await vault.letterFacts(entry.caseId, input.dataVersion));
    if (!facts || !view) throw new Problem('stale-case');
    const opening = await this.openingOf(view.state, applicant, draft);
    const claim = await this.checks.claimOf(caseId, opening);
    await this.checks.person({ ...claim, predecessor: entry.caseId });
    const admission = {
      caseId,
      procedure: claim.procedure,
      workflowId: claim.workflowId,
      requestDigest: await vault.digest(JSON.stringify([applicant, file.sha256])),
      applicant: opening.applicant,
      letter: factsOf(facts),
      letterRef: file.letterRef,
    };
    const { entry: successor } = await vault.admit(admission);
    // What lay beside the letter goes with the person; what officials said of the former case stays there.
    await vault.carryAttachments(entry.caseId, caseId);
    const letter = await this.inputs.letterOf(successor, file);
    const successorInput = this.inputs.inputOf(successor, letter, {
      actor: draft.actor,
      opening,
      nature: input.letter?.nature ?? view.nature,
      receivedAt: input.letter?.receivedAt ?? now().toISOString(),
      supersedes: entry.caseId,
      corrects: draft.fields,
    });
    return {
      successor: caseId,
      successorStart: { workflowId: claim.workflowId, input: successorInput },
      letterRef: letter.letterRef,
      letterCommitment: letter.commitment,
    };
  }

  /** Another NIK names another person to register, or another holder. */
  private openingOf(
    state: CaseState,
    applicant: Applicant,
    { confirmed }: CorrectionMessage,
  ): Promise<Opening> {
    if (state.status === 'new') throw new Problem('stale-case');
    const { facts } = state;
    if (facts.procedure === 'registration') {
      return this.openings.of({ procedure: facts.procedure, applicant, ...(confirmed && { confirmed }) });
    }
    const holder = { nik: applicant.nik };
    return facts.procedure === 'revocation'
      ? this.openings.of({ procedure: facts.procedure, reason: facts.reason, holder })
      : this.openings.of({ procedure: facts.procedure, holder });
  }

  discard(caseId: string): Promise<void> {
    return this.vault.discard(caseId);
  }

  /**
   * Confirms the successor once its workflow runs. What is not seen within this time is confirmed when the case is
   * next looked at (`Cases.entry`).
   */
  async confirm(caseId: string, commandId: string): Promise<void> {
    const entry = await this.vault.entry(successorIdOf(caseId, commandId));
    if (entry?.status !== 'pending') return;
    await within(START_MS, () => this.cases.settle(entry).catch(() => undefined));
  }
}

const successorIdOf = (caseId: string, commandId: string): string => uuidOf('successor', caseId, commandId);
