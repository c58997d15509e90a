import { ProblemError } from '@tte/client';
import type { CorrectableField } from '@tte/domain';
import { useState } from 'react';
import { useDraft } from '../use-draft.js';
import { NO_VALUES, type ApplicantKey, type ApplicantValues } from '../values/applicant-values.js';
import { checkApplicant, type Rules } from '../values/check-applicant.js';
import { checkLetterFacts, type LetterFacts } from '../values/check-letter.js';
import { applicantOf, EMPTY_CORRECTION, needsLetter, valuesFor } from './correction-draft.js';
import { fileFault } from './file-fault.js';

/** What came back, and how it is now. */
export interface Correctable {
  /** Under which what is typed is kept. */
  readonly draftName: string;
  readonly fields: readonly CorrectableField[];
  /** As far as whoever corrects them may see them; the kind of employee always. */
  readonly values: Partial<ApplicantValues>;
  /** The facts with which those of a new letter begin. */
  readonly letter: LetterFacts;
  readonly rules: Rules;
  readonly letterMaxBytes: number;
}

/** A correction in which nothing is wrong that can be seen here. */
export interface ReadyCorrection {
  readonly content: {
    readonly fields: CorrectableField[];
    readonly applicant: ReturnType<typeof applicantOf>;
    readonly letter?: LetterFacts;
    readonly note?: string;
  };
  /** The new letter, where one is needed. */
  readonly file: File | null;
}

type Faults = ReadonlyMap<string, string>;

/** What somebody types of a correction, what is wrong with it, and what of it is to be sent. */
export function useCorrection({ draftName, fields, rules, letterMaxBytes, ...present }: Correctable) {
  const { value: draft, setValue: setDraft, drop } = useDraft(draftName, EMPTY_CORRECTION);
  const [file, setFile] = useState<File | null>(null);
  const [faults, setFaults] = useState<Faults>(new Map());
  const [tellings, setTellings] = useState(0);
  const wantsLetter = needsLetter(fields);
  const values = { ...NO_VALUES, ...present.values, ...draft.values };
  const letter = { ...present.letter, ...draft.letter };
  const keys = valuesFor(fields, values.employeeKind);
  const now = new Date();
  const checks = checkApplicant(values, rules, now);
  const letterChecks = checkLetterFacts(letter, now.toISOString());

  const found = (): Faults => {
    const told = keys.map((key) => [`applicant.${key}`, checks[key].fault] as const);
    const ofLetter = Object.entries(letterChecks).map(
      ([key, { fault }]) => [`letter.${key}`, fault] as const,
    );
    const ofFile = ['letter', fileFault(file, letterMaxBytes)] as const;
    const all = wantsLetter ? [...told, ofFile, ...ofLetter] : told;
    return new Map(all.flatMap(([place, fault]) => (fault === undefined ? [] : [[place, fault] as const])));
  };
  const tell = (told: Faults) => {
    setFaults(told);
    if (told.size > 0) setTellings((count) => count + 1);
  };
  const settle = (places: readonly string[]) =>
    setFaults((told) => new Map([...told].filter(([place]) => !places.includes(place))));

  return {
    ...{ draft, drop, file, keys, values, letter, rules, checks, letterChecks, wantsLetter },
    /** What sending it has found, by the place; each until its value is another one. */
    faults,
    /** What is wrong with the file, as soon as one is chosen. */
    fileFault: faults.get('letter') ?? (file ? fileFault(file, letterMaxBytes) : undefined),
    /** How often faults were told. */
    tellings,
    change: (key: ApplicantKey, value: string) => {
      settle([`applicant.${key}`]);
      setDraft((typed) => ({ ...typed, values: { ...typed.values, [key]: value } }));
    },
    changeLetter: (changes: Partial<LetterFacts>) => {
      settle(Object.keys(changes).map((key) => `letter.${key}`));
      setDraft((typed) => ({ ...typed, letter: { ...typed.letter, ...changes } }));
    },
    changeNote: (note: string) => setDraft((typed) => ({ ...typed, note })),
    choose: (chosen: File | null) => {
      settle(['letter']);
      setFile(chosen);
    },
    /** What is to be sent; undefined when something is wrong with it, which is told then. */
    ready: (): ReadyCorrection | undefined => {
      const wrong = found();
      tell(wrong);
      if (wrong.size > 0) return undefined;
      const note = draft.note.trim();
      const content = {
        fields: [...fields],
        applicant: applicantOf(keys, values),
        ...(wantsLetter && { letter }),
        ...(note !== '' && { note }),
      };
      return { content, file: wantsLetter ? file : null };
    },
    /** Tells what the gateway has found. */
    refused: (error: unknown) => {
      if (error instanceof ProblemError) {
        tell(new Map(error.errors.map(({ field, message }) => [field, message])));
      }
    },
  };
}

export type Correcting = ReturnType<typeof useCorrection>;

/** What makes a correction another one, for its `Idempotency-Key`. */
export const identityOf = ({ content, file }: ReadyCorrection): readonly unknown[] => [
  content,
  file?.name,
  file?.size,
  file?.lastModified,
];
