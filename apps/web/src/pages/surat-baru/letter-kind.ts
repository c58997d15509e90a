import type { operations } from '@tte/client';
import type { ProcedureName } from '@tte/domain';
import type { Draft, Named } from './draft.js';
import type { Faults, Place } from './faults.js';

/** The field `data` of a letter. */
export type LetterData = operations['submitLetter']['requestBody']['content']['multipart/form-data']['data'];

/** How the letters of one SOP differ from those of another, for the form that all of them are entered in. */
export interface LetterKind<Typed extends Draft> {
  readonly procedure: ProcedureName;
  /** An empty form. */
  readonly blank: () => Typed;
  /** What the checks have found beside the letter itself. */
  readonly faultsOf: (draft: Typed) => Faults;
  /** The inputs beside those of the letter itself, in the order of the form. */
  readonly placesOf: (draft: Typed) => readonly Place[];
  /** What is sent. @param letter what is sent of the letter itself */
  readonly dataOf: (draft: Typed, letter: LetterData['letter']) => LetterData;
  /** By what somebody is told of when their case has begun. */
  readonly nameOf: (one: Typed['people'][number] & Named) => string;
}
