import { Injectable } from '@nestjs/common';
import type { RegistrationInput } from '@tte/contracts';
import {
  decide,
  initialState,
  isRefused,
  type Actor,
  type Applicant,
  type LetterEntry,
  type LetterNature,
} from '@tte/domain';
import type { CaseEntry, StoredLetter } from '@tte/vault';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';

/** What a case begins with, beside what the vault keeps. */
export interface Beginning {
  readonly actor: Actor;
  readonly applicant: Applicant;
  readonly confirmed?: LetterEntry['confirmed'];
  readonly nature: LetterNature;
  /** ISO 8601 */
  readonly receivedAt: string;
  readonly supersedes?: string;
}

/** What becomes of a case between the vault and its workflow. */
@Injectable()
export class AdmittedCase {
  constructor(@TheWorld() private readonly world: World) {}

  /**
   * The letter of an admitted case: that which came first, so that the one which a repetition brought is nobody's. It
   * is missing when the first request died before the case kept it.
   */
  async letterOf({ registrationId, letterRef }: CaseEntry, brought: StoredLetter): Promise<StoredLetter> {
    const { vault } = this.world;
    const first = await vault.letter(letterRef, registrationId);
    if (first) return first;
    await vault.keepLetter(registrationId, brought.letterRef);
    return brought;
  }

  /** The workflow's input, judged by the rules that will run it. @throws Problem when they refuse the submission */
  inputOf(entry: CaseEntry, letter: StoredLetter, beginning: Beginning): RegistrationInput {
    const { actor, applicant, confirmed, nature, receivedAt, supersedes } = beginning;
    const { registrationId, registrationNumber } = entry;
    const { settings, now } = this.world;
    const submission = {
      type: 'submit-letter',
      commandId: registrationId,
      actor,
      registrationId,
      registrationNumber,
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
