import { isLevel, type Level, type Post } from '../values/role.js';

/** The number of a step. The longest SOP has 14. */
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** Every mail that this system sends to the applicant or holder and the PIC. */
export type MailKind =
  | 'received'
  | 'activate'
  | 'reactivate'
  | 'set-passphrase'
  | 'issued'
  | 'revoked'
  | 'renewal-due'
  | 'renew'
  | 'renewed'
  | 'lapsed'
  | 'returned'
  | 'corrected'
  | 'rejected'
  | 'expired'
  | 'reminder'
  | 'new-link';

/** One point that an official looks at before they decide a step. */
export interface CheckPoint {
  /** Stable; stands in commands and events. */
  readonly code: string;
  /** In Bahasa Indonesia. */
  readonly title: string;
}

/** One row of an SOP's table. */
export interface SopStep {
  readonly number: StepNumber;
  /** The activity, in the SOP's words. */
  readonly title: string;
  /** The same in a few words, for lists. */
  readonly short: string;
  /** The SOP's "Pelaksana". */
  readonly actor: Post;
  /** The SOP's "Kelengkapan". */
  readonly requires: string;
  /** The SOP's "Output". */
  readonly output: string;
  /** The SOP's "Waktu", in minutes of office time. */
  readonly standardMinutes: number;
  /** Whether the office owes this step within the standard time; the others only show how long they took. */
  readonly officeTime: boolean;
  /** The Update, Signal or Activity by which the step happens; every name is registered (a test checks it). */
  readonly carriedBy: readonly string[];
  readonly mail?: MailKind;
  /** What of the "Kelengkapan" an official looks at; what they found is recorded with their decision. */
  readonly checklist?: readonly CheckPoint[];
  /** Each field that was compared with a register is looked at as well. */
  readonly comparesRegister?: true;
}

/** An SOP: its name and its rows, from which the engine and everything that people read take their words. */
export interface Sop {
  /** The SOP's name, as its first page has it. */
  readonly name: string;
  /** The day on which this version took effect, `YYYY-MM-DD`; a case's first event names it. */
  readonly effective: string;
  readonly steps: readonly SopStep[];
}

/**
 * The row of a step.
 * @throws RangeError when the SOP has no such step
 */
export function stepOf({ name, steps }: Sop, number: StepNumber): SopStep {
  const step = steps[number - 1];
  if (!step) throw new RangeError(`${name} has no step ${number}`);
  return step;
}

/** The post that decides a step; undefined where no official does. */
export function deciderOfStep(sop: Sop, number: StepNumber): Level | undefined {
  const { actor } = stepOf(sop, number);
  return isLevel(actor) ? actor : undefined;
}

/** The posts that decide the steps which a message carries, in the order of the steps. */
export const decidersBy = ({ steps }: Sop, message: string): readonly Level[] =>
  steps
    .filter(({ carriedBy }) => carriedBy.includes(message))
    .map(({ actor }) => actor)
    .filter(isLevel);

/**
 * The step at which a post disposes of a letter.
 * @throws RangeError when the SOP gives that post no disposition
 */
export function dispositionStepOf({ name, steps }: Sop, post: Level): StepNumber {
  const step = steps.find(({ actor, carriedBy }) => actor === post && carriedBy.includes('disposition'));
  if (!step) throw new RangeError(`${name} gives ${post} no disposition`);
  return step.number;
}
