import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '@tte/client';
import { useState } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { checkLetter } from './check-letter.js';
import { unfitOf, type Unfit } from './fit/fits.js';
import { answered, isDone, type Draft } from './draft.js';
import { faultsOfGateway, faultsOfLetter, linesOf, type Faults } from './faults.js';
import { FILE_ID } from './fields.js';
import type { LetterKind } from './letter-kind.js';
import { keyOf, letterOf, sendLetter } from './send-letter.js';
import type { LetterInTab } from './use-letter-draft.js';
import { useLetterFile } from './use-letter-file.js';

interface Sent<Typed> {
  readonly draft: Typed;
  readonly file: File;
  /** Whoever sends it knows whom another SOP fits. */
  readonly isKnowing: boolean;
}

const NO_FAULTS: Faults = new Map();

/**
 * The letter that is being entered: its file, what is wrong with it, and the way to send it.
 * @param onAnswer called when there is something to read of those who are still in the form: faults, or a refusal
 */
export function useNewLetter<Typed extends Draft>(
  kind: LetterKind<Typed>,
  { draft, setValue, change }: LetterInTab<Typed>,
  limits: Reference['letter'],
  onAnswer: (found: Faults) => void,
) {
  const letterFile = useLetterFile(draft.id, limits, () => change((now) => now));
  const [wasTried, setTried] = useState(false);
  const [ofGateway, setOfGateway] = useState(NO_FAULTS);
  const [unfit, setUnfit] = useState<readonly Unfit[]>([]);

  const letterChecks = checkLetter(draft.letter, new Date());
  const { file } = letterFile;
  const own: Faults = new Map([...faultsOfLetter(Boolean(file), letterChecks), ...kind.faultsOf(draft)]);
  const faults: Faults = wasTried ? new Map([...ofGateway, ...own]) : ofGateway;

  const tell = (after: Typed, found: Faults) => {
    if (after.people.length > 0) onAnswer(found);
  };

  const sending = useMutation({
    mutationFn: async (sent: Sent<Typed>) => {
      const data = kind.dataOf(sent.draft, letterOf(sent.draft.letter));
      const others = sent.isKnowing ? [] : await unfitOf(kind, sent.draft, data);
      if (others.length > 0) return { others };
      return sendLetter(data, sent.file, await keyOf(sent.draft, data, sent.file));
    },
    onSuccess: (answer, sent) => {
      if ('others' in answer) {
        setUnfit(answer.others);
        onAnswer(NO_FAULTS);
        return;
      }
      const { results } = answer;
      const next = answered(sent.draft, sent.draft.people, results, kind.nameOf);
      setTried(false);
      setOfGateway(NO_FAULTS);
      setValue(next);
      if (isDone(next)) letterFile.drop();
      tell(next, NO_FAULTS);
    },
    onError: (error, sent) => {
      const found = error instanceof ProblemError ? faultsOfProblem(error, sent.draft) : NO_FAULTS;
      setOfGateway(found);
      if (found.size > 0) tell(sent.draft, found);
    },
  });
  const submit = (isKnowing = false) => {
    if (sending.isPending) return;
    setTried(true);
    setUnfit([]);
    setOfGateway(NO_FAULTS);
    sending.reset();
    if (own.size > 0 || !file) onAnswer(own);
    else sending.mutate({ draft, file, isKnowing });
  };

  const startAnew = () => {
    letterFile.drop();
    setTried(false);
    setUnfit([]);
    setOfGateway(NO_FAULTS);
    sending.reset();
    setValue(kind.blank());
  };
  const lines = linesOf(faults, kind.placesOf(draft));
  return {
    draft,
    change,
    /** What the gateway said of this input is settled by typing into it. */
    settle: (id: string) => setOfGateway((found) => new Map([...found].filter(([key]) => key !== id))),
    letterFile,
    letterChecks,
    faults,
    lines,
    /** Those of the letter whom another SOP fits, as long as they are in it. */
    unfit: unfit.filter(({ id }) => draft.people.some((one) => one.id === id)),
    isDone: isDone(draft),
    isSending: sending.isPending,
    /** A failure that no input stands for. */
    failure: lines.length === 0 ? sending.error : null,
    submit,
    startAnew,
  };
}

export type NewLetter<Typed extends Draft> = ReturnType<typeof useNewLetter<Typed>>;

const LETTER_CODES = /^letter-/;

function faultsOfProblem({ errors, code, detail }: ProblemError, { people }: Draft): Faults {
  if (errors.length > 0) return faultsOfGateway(errors, people);
  return LETTER_CODES.test(code) ? new Map([[FILE_ID, detail]]) : NO_FAULTS;
}
