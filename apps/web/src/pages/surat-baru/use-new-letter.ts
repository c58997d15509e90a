import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@tte/client';
import { useState } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { NOT_LOOKED_AT } from '../../ui/values/check-numbers.js';
import { useAttachmentFiles } from './attachments/use-attachment-files.js';
import { checkLetter } from './check-letter.js';
import { unfitOf, type Unfit } from './fit/fits.js';
import { answered, isDone, type Draft } from './draft.js';
import {
  attachmentPlaces,
  faultsOfAttachments,
  faultsOfGateway,
  faultsOfLetter,
  linesOf,
  type Faults,
} from './faults.js';
import { attachmentFieldId, ATTACHMENTS_ID, FILE_ID, SAME_NUMBER_ID } from './fields.js';
import type { LetterKind } from './letter-kind.js';
import { isLookedAt, othersOf, recordedLettersQuery } from './recorded-letters-query.js';
import { keyOf, letterOf, sendLetter, titled } from './send-letter.js';
import type { LetterInTab } from './use-letter-draft.js';
import { useLetterFile } from './use-letter-file.js';

interface Sent<Typed> {
  readonly draft: Typed;
  readonly file: File;
  /** Whoever sends it knows whom another SOP fits. */
  readonly isKnowing: boolean;
}

/** Of somebody who types a number, before letters are looked for. */
const PAUSE_MS = 350;
const NO_FAULTS: Faults = new Map();
const LOST = 'Berkas ini tidak tersimpan di peramban. Hapus, lalu pilih sekali lagi.';

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
  const attachmentFiles = useAttachmentFiles(draft.id);
  const [wasTried, setTried] = useState(false);
  const [ofGateway, setOfGateway] = useState(NO_FAULTS);
  const [unfit, setUnfit] = useState<readonly Unfit[]>([]);

  const queries = useQueryClient();
  const [typed] = useDebouncedValue(draft.letter, PAUSE_MS);
  const recorded = useQuery(recordedLettersQuery(typed));
  const sameNumber = othersOf(
    typed.number === draft.letter.number ? (recorded.data?.items ?? []) : [],
    draft,
  );

  const letterChecks = checkLetter(draft.letter, new Date());
  const { file } = letterFile;
  const own: Faults = new Map([
    ...faultsOfLetter(Boolean(file), letterChecks),
    ...(sameNumber.length > 0 && !isLookedAt(draft) ? [[SAME_NUMBER_ID, NOT_LOOKED_AT] as const] : []),
    ...faultsOfAttachments(draft.attachments),
    ...kind.faultsOf(draft),
  ]);
  const faults: Faults = wasTried ? new Map([...ofGateway, ...own]) : ofGateway;

  const tell = (after: Typed, found: Faults) => {
    if (after.people.length > 0) onAnswer(found);
  };

  const dropFiles = ({ attachments }: Typed) => {
    letterFile.drop();
    attachmentFiles.drop(attachments.map(({ id }) => id));
  };

  const sending = useMutation({
    mutationFn: async (sent: Sent<Typed>) => {
      const data = kind.dataOf(sent.draft, letterOf(sent.draft.letter));
      if (!isLookedAt(sent.draft)) {
        const { items } = await queries.fetchQuery(recordedLettersQuery(sent.draft.letter));
        if (othersOf(items, sent.draft).length > 0) return { isRepeated: true } as const;
      }
      const others = sent.isKnowing ? [] : await unfitOf(kind, sent.draft, data);
      if (others.length > 0) return { others };
      const { files, lost } = await attachmentFiles.filesOf(sent.draft.attachments);
      if (lost.length > 0) return { lost };
      const whole = titled(data, sent.draft);
      return sendLetter(whole, sent.file, files, await keyOf(sent.draft, whole, sent.file));
    },
    onSuccess: (answer, sent) => {
      if ('isRepeated' in answer) {
        // The warning itself is there by now.
        onAnswer(new Map([[SAME_NUMBER_ID, NOT_LOOKED_AT]]));
        return;
      }
      if ('lost' in answer) {
        const found: Faults = new Map(answer.lost.map((id) => [attachmentFieldId(id), LOST]));
        setOfGateway(found);
        onAnswer(found);
        return;
      }
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
      if (isDone(next)) dropFiles(sent.draft);
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
    dropFiles(draft);
    setTried(false);
    setUnfit([]);
    setOfGateway(NO_FAULTS);
    sending.reset();
    setValue(kind.blank());
  };
  const lines = linesOf(faults, [...attachmentPlaces(draft.attachments), ...kind.placesOf(draft)]);
  return {
    draft,
    change,
    /** What the gateway said of this input is settled by typing into it. */
    settle: (id: string) => setOfGateway((found) => new Map([...found].filter(([key]) => key !== id))),
    letterFile,
    attachmentFiles,
    letterChecks,
    faults,
    lines,
    /** Other letters that have its number. */
    sameNumber,
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
const ATTACHMENT_CODES = /^(attachment-|too-many-attachments$)/;

function faultsOfProblem({ errors, code, detail }: ProblemError, { people }: Draft): Faults {
  if (errors.length > 0) return faultsOfGateway(errors, people);
  if (ATTACHMENT_CODES.test(code)) return new Map([[ATTACHMENTS_ID, detail]]);
  return LETTER_CODES.test(code) ? new Map([[FILE_ID, detail]]) : NO_FAULTS;
}
