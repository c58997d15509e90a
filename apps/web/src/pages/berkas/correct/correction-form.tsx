import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CorrectableField } from '@tte/domain';
import { useState } from 'react';
import { referenceQuery, type Reference } from '../../../api/reference-query.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { CorrectionForm as Form } from '../../../ui/correction/correction-form.js';
import { identityOf, useCorrection, type ReadyCorrection } from '../../../ui/correction/use-correction.js';
import { NoteInput } from '../../../ui/decision/note-input.js';
import { Failure } from '../../../ui/failure.js';
import { flatValues } from '../../../ui/values/applicant-values.js';
import { knownFacts } from '../../../ui/values/check-letter.js';
import { actionWords } from '../act/action-words.js';
import type { Deciding } from '../act/use-deciding.js';
import type { Case } from '../case-query.js';
import { sendCorrection } from './send-correction.js';

interface CorrectionFormProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
}

/** The returned fields, and nothing else, for the operator who enters the applicant's answer. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { data: reference, error, refetch } = useQuery(referenceQuery);
  if (reference) return <ByReference {...props} reference={reference} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Skeleton height={200} />;
}

function ByReference({
  theCase,
  deciding,
  reference,
}: CorrectionFormProps & { readonly reference: Reference }) {
  const { caseId, procedure, dataVersion, returnedFields = [], employeeKind, data, letter } = theCase;
  const [receivedAt] = useState(() => new Date().toISOString());
  const { keyFor, renew } = useRequestKey();
  const correction = useCorrection({
    draftName: `perbaikan ${caseId}`,
    fields: returnedFields as CorrectableField[],
    values: { employeeKind, ...flatValues(data ?? {}) },
    letter: knownFacts(letter),
    rules: reference,
    letterMaxBytes: reference.letter.maxBytes,
  });
  const send = (ready: ReadyCorrection) => {
    const key = keyFor([...identityOf(ready), dataVersion]);
    const onDone = () => {
      renew();
      correction.drop();
    };
    deciding.mutate(
      { action: 'correct', send: () => sendCorrection(theCase, ready, receivedAt, key), onDone },
      { onError: correction.refused },
    );
  };
  return (
    <Form
      correction={correction}
      action={actionWords('correct', procedure).button}
      isSending={deciding.isPending}
      onSend={send}
    >
      <NoteInput value={correction.draft.note} onChange={correction.changeNote} />
    </Form>
  );
}
