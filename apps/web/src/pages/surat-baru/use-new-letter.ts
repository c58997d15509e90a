import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '@tte/client';
import { useState } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { useSession } from '../../api/session.js';
import { useDraft } from '../../ui/use-draft.js';
import { nowInWib } from '../../words/dates.js';
import { checkApplicant } from '../../ui/values/check-applicant.js';
import { checkLetter } from './check-letter.js';
import { answered, begun, isDone, newDraft, type Draft } from './draft.js';
import { faultsOf, faultsOfGateway, linesOf, type Faults } from './faults.js';
import { FILE_ID } from './fields.js';
import { keyOf, sendLetter } from './send-letter.js';
import { useFolding } from './use-folding.js';
import { useLetterFile } from './use-letter-file.js';

interface Sent {
  readonly draft: Draft;
  readonly file: File;
}

const NO_FAULTS: Faults = new Map();

/**
 * The letter that is being entered: its draft and file, what is wrong with them, and the way to send them.
 * @param onAnswer called when there is something to read of those who are still in the form: faults, or a refusal
 */
export function useNewLetter(reference: Reference, onAnswer: () => void) {
  const { subject } = useSession();
  const [initial] = useState(newDraft);
  const { value: draft, setValue } = useDraft(`surat baru ${subject}`, initial);
  const change = (to: (draft: Draft) => Draft) => setValue((now) => begun(to(now), nowInWib()));
  const letterFile = useLetterFile(draft.id, reference.letter, () => change((now) => now));
  const [wasTried, setTried] = useState(false);
  const [ofGateway, setOfGateway] = useState(NO_FAULTS);

  const { letter, applicants } = draft;
  const folding = useFolding(applicants);
  const now = new Date();
  const letterChecks = checkLetter(letter, now);
  const checked = applicants.map((one) => [one, checkApplicant(one.values, reference, now)] as const);
  const { file } = letterFile;
  const own = faultsOf(Boolean(file), letterChecks, checked, reference.letter.maxApplicants);
  const faults: Faults = wasTried ? new Map([...ofGateway, ...own]) : ofGateway;

  /** Opens who is faulty, or everybody where nobody is. */
  const tell = (after: Draft, found: Faults) => {
    const faulty = [...found.keys()];
    folding.open((id) => found.size === 0 || faulty.some((key) => key.startsWith(id)));
    if (after.applicants.length > 0) onAnswer();
  };

  const sending = useMutation({
    mutationFn: async (sent: Sent) => sendLetter(sent.draft, sent.file, await keyOf(sent.draft, sent.file)),
    onSuccess: ({ results }, sent) => {
      const next = answered(sent.draft, sent.draft.applicants, results);
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
  const submit = () => {
    if (sending.isPending) return;
    setTried(true);
    setOfGateway(NO_FAULTS);
    sending.reset();
    if (own.size > 0 || !file) tell(draft, own);
    else sending.mutate({ draft, file });
  };

  const startAnew = () => {
    letterFile.drop();
    setTried(false);
    setOfGateway(NO_FAULTS);
    sending.reset();
    setValue(newDraft());
  };
  const lines = linesOf(faults, applicants);
  return {
    draft,
    change,
    folding,
    /** What the gateway said of this input is settled by typing into it. */
    settle: (id: string) => setOfGateway((found) => new Map([...found].filter(([key]) => key !== id))),
    letterFile,
    letterChecks,
    checked,
    faults,
    lines,
    isDone: isDone(draft),
    isSending: sending.isPending,
    /** A failure that no input stands for. */
    failure: lines.length === 0 ? sending.error : null,
    submit,
    startAnew,
  };
}

export type NewLetter = ReturnType<typeof useNewLetter>;

const LETTER_CODES = /^letter-/;

function faultsOfProblem({ errors, code, detail }: ProblemError, draft: Draft): Faults {
  if (errors.length > 0) return faultsOfGateway(errors, draft.applicants);
  return LETTER_CODES.test(code) ? new Map([[FILE_ID, detail]]) : NO_FAULTS;
}
