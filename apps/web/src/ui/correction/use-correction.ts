import { ProblemError } from '@tte/client';
import { isNumberWarning, type ApplicantKey, type CorrectableField, type NumberWarning } from '@tte/domain';
import { useState } from 'react';
import { useDraft } from '../use-draft.js';
import { NO_VALUES, type ApplicantValues } from '../values/applicant-values.js';
import { checkApplicant, type Rules } from '../values/check-applicant.js';
import { NOT_LOOKED_AT, numberWarnings } from '../values/check-numbers.js';
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
  /** What stands in the letter is corrected without a new one: on evidence. */
  readonly withoutLetter?: boolean;
}

/** A correction in which nothing is wrong that can be seen here. */
export interface ReadyCorrection {
  readonly content: {
    readonly fields: CorrectableField[];
    readonly applicant: ReturnType<typeof applicantOf>;
    readonly letter?: LetterFacts;
    readonly note?: string;
    readonly confirmed?: NumberWarning[];
  };
  /** The new letter, where one is needed. */
  readonly file: File | null;
}

type Faults = ReadonlyMap<string, string>;

/** Where it is said of the numbers that they were looked at. */
export const CONFIRMATION_ID = 'applicant.confirmed';
const isNumber = (key: ApplicantKey): boolean => key === 'nik' || key === 'nip';

/** What somebody types of a correction, what is wrong with it, and what of it is to be sent. */
export function useCorrection({
  draftName,
  fields,
  rules,
  letterMaxBytes,
  withoutLetter = false,
  ...present
}: Correctable) {
  const { value: draft, setValue: setDraft, drop } = useDraft(draftName, EMPTY_CORRECTION);
  const [file, setFile] = useState<File | null>(null);
  const [faults, setFaults] = useState<Faults>(new Map());
  const [tellings, setTellings] = useState(0);
  const [asked, setAsked] = useState<readonly NumberWarning[]>([]);
  const wantsLetter = !withoutLetter && needsLetter(fields);
  const values = { ...NO_VALUES, ...present.values, ...draft.values };
  const letter = { ...present.letter, ...draft.letter };
  const keys = valuesFor(fields, values.employeeKind);
  const now = new Date();
  const checks = checkApplicant(values, rules, now);
  const own = keys.some(isNumber) ? numberWarnings(values) : [];
  // The gateway compares with numbers that are not shown here.
  const warnings = [...new Set([...own, ...asked])];
  const confirmed = warnings.filter((code) => draft.confirmed?.includes(code));
  const letterChecks = checkLetterFacts(letter, now.toISOString());

  const found = (): Faults => {
    const told = keys.map((key) => [`applicant.${key}`, checks[key].fault] as const);
    const ofLetter = Object.entries(letterChecks).map(
      ([key, { fault }]) => [`letter.${key}`, fault] as const,
    );
    const ofNumbers = [
      CONFIRMATION_ID,
      confirmed.length < warnings.length ? NOT_LOOKED_AT : undefined,
    ] as const;
    const ofFile = ['letter', fileFault(file, letterMaxBytes)] as const;
    const all = [...told, ofNumbers, ...(wantsLetter ? [ofFile, ...ofLetter] : [])];
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
    /** What is odd about the numbers, and what of it was looked at. */
    ...{ warnings, confirmed },
    /** What sending it has found, by the place; each until its value is another one. */
    faults,
    /** What is wrong with the file, as soon as one is chosen. */
    fileFault: faults.get('letter') ?? (file ? fileFault(file, letterMaxBytes) : undefined),
    /** How often faults were told. */
    tellings,
    change: (key: ApplicantKey, value: string) => {
      settle([`applicant.${key}`]);
      if (isNumber(key)) setAsked([]);
      setDraft(({ confirmed: looked = [], ...typed }) => ({
        ...typed,
        values: { ...typed.values, [key]: value },
        ...(!isNumber(key) && { confirmed: looked }),
      }));
    },
    confirm: (looked: readonly NumberWarning[]) => {
      settle([CONFIRMATION_ID]);
      setDraft((typed) => ({ ...typed, confirmed: looked }));
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
        ...(confirmed.length > 0 && { confirmed }),
      };
      return { content, file: wantsLetter ? file : null };
    },
    /** Tells what the gateway has found. */
    refused: (error: unknown) => {
      if (error instanceof ProblemError) {
        const odd = error.errors.map(({ code }) => code).filter(isNumberWarning);
        setAsked(odd);
        const told = error.errors.map(({ field, code, message }) =>
          isNumberWarning(code) ? ([CONFIRMATION_ID, NOT_LOOKED_AT] as const) : ([field, message] as const),
        );
        tell(new Map(told));
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
