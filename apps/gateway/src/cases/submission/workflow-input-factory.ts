import { Inject, Injectable } from '@nestjs/common';
import type { CaseInput } from '@tte/contracts';
import {
  decide,
  initialState,
  isRefused,
  type Actor,
  type Applicant,
  type RegistrationEntry,
  type LetterNature,
} from '@tte/domain';
import type { CaseEntry, StoredLetter, Vault } from '@tte/vault';
import { Problem } from '../../problems/problem.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';

/** What a case begins with, beside what the vault keeps. */
export interface CaseStart {
  readonly actor: Actor;
  readonly applicant: Applicant;
  readonly confirmed?: RegistrationEntry['confirmed'];
  readonly nature: LetterNature;
  /** ISO 8601 */
  readonly receivedAt: string;
  readonly supersedes?: string;
}

/** What becomes of a case between the vault and its workflow. */
@Injectable()
export class WorkflowInputFactory {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * The letter of an admitted case: that which came first, so that the one which a repetition brought is nobody's. It
   * is missing when the first request died before the case kept it.
   */
  async letterOf({ caseId, letterRef }: CaseEntry, brought: StoredLetter): Promise<StoredLetter> {
    const { vault } = this;
    const first = await vault.letter(letterRef, caseId);
    if (first) return first;
    await vault.keepLetter(caseId, brought.letterRef);
    return brought;
  }

  /** The workflow's input, judged by the rules that will run it. @throws Problem when they refuse the submission */
  inputOf(entry: CaseEntry, letter: StoredLetter, start: CaseStart): CaseInput {
    const { actor, applicant, confirmed, nature, receivedAt, supersedes } = start;
    const { caseId, caseNumber } = entry;
    const { settings, now } = this;
    const submission = {
      type: 'submit-letter',
      procedure: 'registration',
      commandId: caseId,
      actor,
      caseId,
      caseNumber,
      letterRef: letter.letterRef,
      letterCommitment: letter.commitment,
      receivedAt,
      unit: applicant.unit,
      nature,
      employeeKind: applicant.employeeKind,
      activationRoundLimit: settings.rounds.activationRoundLimit,
      ...(confirmed && { confirmed }),
      ...(supersedes !== undefined && { supersedes }),
    } as const;
    const decision = decide(submission, initialState, now().toISOString());
    if (isRefused(decision)) throw new Problem(decision.refused);
    return { submission, settings: settings.case };
  }
}
