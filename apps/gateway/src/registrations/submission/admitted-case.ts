import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { RegistrationInput } from '@tte/contracts';
import { decide, initialState, isRefused, type Actor, type Applicant, type LetterNature } from '@tte/domain';
import type { Admission, CaseEntry, StoredLetter } from '@tte/vault';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import type { LetterFile } from '../letter-file.js';

/** What a case begins with, beside what the vault keeps. */
export interface Beginning {
  readonly actor: Actor;
  readonly applicant: Applicant;
  readonly nature: LetterNature;
  /** ISO 8601 */
  readonly receivedAt: string;
  readonly supersedes?: string;
}

/** Puts a case and its letter into the vault and makes its workflow's input, judged by the rules that will run it. */
@Injectable()
export class AdmittedCase {
  constructor(@TheWorld() private readonly world: World) {}

  /** The letter goes first. A repeated admission drops the letter that it brought: `letter` is then undefined. */
  async admit(
    admission: Omit<Admission, 'letterRef'>,
    file: LetterFile,
  ): Promise<{ readonly entry: CaseEntry; readonly letter?: StoredLetter }> {
    const letter = await this.storeLetter(admission, file);
    const { entry, created } = await this.world.vault.admit({ ...admission, letterRef: letter.letterRef });
    return created ? { entry, letter } : { entry };
  }

  storeLetter(
    { registrationId }: Pick<CaseEntry, 'registrationId'>,
    { fileName, content }: LetterFile,
  ): Promise<StoredLetter> {
    return this.world.vault.storeLetter(registrationId, fileName, Readable.from([content]));
  }

  /** @throws Problem when the rules refuse the submission */
  inputOf(entry: CaseEntry, letter: StoredLetter, beginning: Beginning): RegistrationInput {
    const { actor, applicant, nature, receivedAt, supersedes } = beginning;
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
      ...(supersedes !== undefined && { supersedes }),
    } as const;
    const decision = decide(submission, initialState, now().toISOString());
    if (isRefused(decision)) throw new Problem(decision.refused);
    return { submission, settings: settings.case };
  }
}
