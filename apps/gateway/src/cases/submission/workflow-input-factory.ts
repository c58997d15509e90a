import { Inject, Injectable } from '@nestjs/common';
import type { CaseInput } from '@tte/contracts';
import {
  decide,
  initialState,
  isRefused,
  isUrgent,
  type Actor,
  type CorrectableField,
  type LetterNature,
  type SubmitLetter,
} from '@tte/domain';
import { Office } from '@tte/staff';
import type { CaseEntry, StoredLetter, Vault } from '@tte/vault';
import { Problem } from '../../problems/problem.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import type { Opening } from './asked.js';

/** What a case begins with, beside what the vault keeps. */
export interface CaseStart {
  readonly actor: Actor;
  readonly opening: Opening;
  readonly nature: LetterNature;
  /** ISO 8601 */
  readonly receivedAt: string;
  readonly supersedes?: string;
  readonly corrects?: readonly CorrectableField[];
}

/** What becomes of a case between the vault and its workflow. */
@Injectable()
export class WorkflowInputFactory {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly office: Office,
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
    const { actor, opening, nature, receivedAt, supersedes, corrects } = start;
    const { unit, employeeKind } = opening.applicant;
    const { caseId, caseNumber } = entry;
    const { settings, office, now } = this;
    const submission: SubmitLetter = {
      type: 'submit-letter',
      commandId: caseId,
      actor,
      caseId,
      caseNumber,
      letterRef: letter.letterRef,
      letterCommitment: letter.commitment,
      receivedAt,
      unit,
      nature,
      employeeKind,
      ...(supersedes !== undefined && { supersedes }),
      ...(corrects && { corrects }),
      ...this.ownOf(opening),
    };
    const decision = decide(submission, initialState, now().toISOString());
    if (isRefused(decision)) throw new Problem(decision.refused);
    return { submission, settings: { ...settings.case, office: office.calendar } };
  }

  /** What the letter of this SOP says beside what every letter says. */
  private ownOf(opening: Opening) {
    if (opening.procedure === 'registration') {
      const { procedure, confirmed } = opening;
      const { activationRoundLimit } = this.settings.rounds;
      return { procedure, activationRoundLimit, ...(confirmed && { confirmed }) };
    }
    if (opening.procedure === 'renewal') {
      const { procedure, accountOf, validUntil } = opening;
      return { procedure, accountOf, validUntil };
    }
    const { procedure, reason, accountOf } = opening;
    return { procedure, reason, urgent: isUrgent(reason), accountOf };
  }
}
