import { Injectable } from '@nestjs/common';
import type { CorrectionMessage } from '@tte/contracts';
import type { Applicant } from '@tte/domain';
import type { CaseEntry, StoredLetter } from '@tte/vault';
import { uuidOf } from '../../http/idempotency-key.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { Cases, within } from '../cases.js';
import type { CorrectionInput } from '../schemas/correction.schema.js';
import { factsOf } from '../schemas/letter.schema.js';
import { AdmittedCase } from '../submission/admitted-case.js';
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
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly checks: SubmissionChecks,
    private readonly admitted: AdmittedCase,
  ) {}

  /** Puts the successor in the vault. The same command admits the same one. */
  async admit({ entry, draft, input, applicant, file }: Succession): Promise<SuccessorParts> {
    const { vault, log, workflowIdOf, now } = this.world;
    const registrationId = successorIdOf(entry.registrationId, draft.commandId);
    const { nik, email } = applicant;
    const claim = { registrationId, workflowId: workflowIdOf(nik), nik, email };
    await this.checks.person({ ...claim, predecessor: entry.registrationId });
    const view = await log.registration(entry.registrationId);
    const facts = input.letter ?? (await vault.letterFacts(entry.registrationId, input.dataVersion));
    if (!facts || !view) throw new Problem('stale-case');
    const admission = {
      registrationId,
      workflowId: claim.workflowId,
      requestDigest: vault.digest(JSON.stringify([applicant, file.sha256])),
      applicant,
      letter: factsOf(facts),
      letterRef: file.letterRef,
    };
    const { entry: successor } = await vault.admit(admission);
    const letter = await this.admitted.letterOf(successor, file);
    const successorInput = this.admitted.inputOf(successor, letter, {
      actor: draft.actor,
      applicant,
      ...(draft.confirmed && { confirmed: draft.confirmed }),
      nature: input.letter?.nature ?? view.nature,
      receivedAt: input.letter?.receivedAt ?? now().toISOString(),
      supersedes: entry.registrationId,
    });
    return {
      successor: registrationId,
      successorStart: { workflowId: claim.workflowId, input: successorInput },
      letterRef: letter.letterRef,
      letterCommitment: letter.commitment,
    };
  }

  discard(registrationId: string): Promise<void> {
    return this.world.vault.discard(registrationId);
  }

  /**
   * Confirms the successor once its workflow runs. What is not seen within this time is confirmed when the case is
   * next looked at (`Cases.entry`).
   */
  async confirm(registrationId: string, commandId: string): Promise<void> {
    const entry = await this.world.vault.entry(successorIdOf(registrationId, commandId));
    if (entry?.status !== 'pending') return;
    await within(START_MS, () => this.cases.settle(entry).catch(() => undefined));
  }
}

const successorIdOf = (registrationId: string, commandId: string): string =>
  uuidOf('successor', registrationId, commandId);
