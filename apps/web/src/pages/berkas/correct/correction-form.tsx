import { useQuery } from '@tanstack/react-query';
import type { CorrectableField } from '@tte/domain';
import { useState } from 'react';
import { referenceQuery } from '../../../api/reference-query.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { CorrectionForm as Form } from '../../../ui/correction/correction-form.js';
import { identityOf, useCorrection, type ReadyCorrection } from '../../../ui/correction/use-correction.js';
import { NoteInput } from '../../../ui/decision/note-input.js';
import { flatValues } from '../../../ui/values/applicant-values.js';
import type { Deciding } from '../act/use-deciding.js';
import type { Case } from '../case-query.js';
import { sendCorrection } from './send-correction.js';

interface CorrectionFormProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
}

/** The returned fields, and nothing else, for the operator who enters the applicant's answer. */
export function CorrectionForm({ theCase, deciding }: CorrectionFormProps) {
  const { registrationId, dataVersion, returnedFields = [], employeeKind, data, letter } = theCase;
  const { data: reference } = useQuery(referenceQuery);
  const [receivedAt] = useState(() => new Date().toISOString());
  const { keyFor, renew } = useRequestKey();
  const correction = useCorrection({
    draftName: `perbaikan ${registrationId}`,
    fields: returnedFields as CorrectableField[],
    values: { employeeKind, ...flatValues(data ?? {}) },
    letter: {
      number: letter?.number ?? '',
      date: letter?.date ?? '',
      signedBy: letter?.signedBy ?? '',
      subject: letter?.subject ?? '',
    },
    rules: { emailDomain: reference?.emailDomain ?? null, units: reference?.units ?? null },
    letterMaxBytes: reference?.letter.maxBytes ?? Infinity,
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
    <Form correction={correction} action="Ajukan perbaikan" isSending={deciding.isPending} onSend={send}>
      <NoteInput value={correction.draft.note} onChange={correction.changeNote} />
    </Form>
  );
}
