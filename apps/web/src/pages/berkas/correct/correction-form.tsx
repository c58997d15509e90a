import { Button, Stack } from '@mantine/core';
import { ProblemError } from '@tte/client';
import { useState, type SubmitEvent } from 'react';
import { useRequestKey } from '../../../api/use-request-key.js';
import { NoteInput } from '../../../ui/decision/note-input.js';
import { useDraft } from '../../../ui/use-draft.js';
import type { Deciding } from '../act/use-deciding.js';
import type { Case } from '../case-query.js';
import {
  EMPTY_CORRECTION,
  needsLetter,
  presentValues,
  returnedOf,
  valuesFor,
  type CorrectionDraft,
} from './correction-draft.js';
import { NewLetter } from './new-letter.js';
import { sendCorrection } from './send-correction.js';
import { ValueInput } from './value-input.js';

interface CorrectionFormProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
}

const NO_LETTER = { number: '', date: '', subject: '', signedBy: '' };

/** The returned fields, and nothing else, for the operator who enters the applicant's answer. */
export function CorrectionForm({ theCase, deciding }: CorrectionFormProps) {
  const name = `perbaikan ${theCase.registrationId}`;
  const { value: draft, setValue, drop } = useDraft<CorrectionDraft>(name, EMPTY_CORRECTION);
  const [file, setFile] = useState<File | null>(null);
  const [receivedAt] = useState(() => new Date().toISOString());
  const [wasTried, setTried] = useState(false);
  const { keyFor, renew } = useRequestKey();
  const fields = returnedOf(theCase);
  const wantsLetter = needsLetter(fields);
  const values = { ...presentValues(theCase), ...draft.values };
  const letter = { ...NO_LETTER, ...theCase.letter, ...draft.letter };
  const { number, date, subject, signedBy } = letter;
  const lacksFile = wantsLetter && !file;
  const errors = deciding.error instanceof ProblemError ? deciding.error.errors : [];
  const errorOf = (field: string) =>
    field === 'letter' && lacksFile && wasTried
      ? 'Pilih surat baru yang memuat data yang benar.'
      : errors.find((error) => error.field === field)?.message;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (lacksFile || deciding.isPending) return;
    const key = keyFor([draft, file?.name, file?.size, file?.lastModified, theCase.dataVersion]);
    const newLetter = { number, date, subject, signedBy };
    const correction = { values, letter: newLetter, file, note: draft.note, receivedAt, key };
    const onDone = () => {
      renew();
      drop();
    };
    deciding.mutate({ action: 'correct', send: () => sendCorrection(theCase, correction), onDone });
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Perbaikan data">
      <Stack gap="sm">
        {valuesFor(fields, values.employeeKind ?? theCase.employeeKind).map((key) => (
          <ValueInput
            key={key}
            name={key}
            value={values[key] ?? ''}
            error={errorOf(`applicant.${key}`)}
            onChange={(value) => setValue({ ...draft, values: { ...draft.values, [key]: value } })}
          />
        ))}
        {wantsLetter && (
          <NewLetter
            file={file}
            onFile={setFile}
            values={letter}
            errorOf={errorOf}
            onChange={(changes) => setValue({ ...draft, letter: { ...draft.letter, ...changes } })}
          />
        )}
        <NoteInput value={draft.note} onChange={(note) => setValue({ ...draft, note })} />
        <Button type="submit" loading={deciding.isPending}>
          Ajukan perbaikan
        </Button>
      </Stack>
    </form>
  );
}
