import { useMutation } from '@tanstack/react-query';
import type { CorrectableField } from '@tte/domain';
import { useState } from 'react';
import type { Reference } from '../../../api/reference-query.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { CorrectionForm } from '../../../ui/correction/correction-form.js';
import { useCorrection, type ReadyCorrection } from '../../../ui/correction/use-correction.js';
import { Failure } from '../../../ui/failure.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { flatValues } from '../../../ui/values/applicant-values.js';
import { GroundSelect } from '../ground-select.js';
import { amend, type Amendment, type HeldCase } from '../rights.js';

interface AmendFormProps {
  readonly held: HeldCase;
  /** The person's request for which it is done. */
  readonly requestId: string | undefined;
  readonly field: CorrectableField;
  readonly reference: Reference;
  /** It was done. */
  readonly onDone: () => void;
}

const GROUNDS: readonly Amendment['reason'][] = ['permintaan-subjek', 'temuan-kantor'];
const NO_LETTER = { number: '', date: '', subject: '', signedBy: '' };

/** The values of one field of a closed case, as they are and as they are to be. */
export function AmendForm({ held, requestId, field, reference, onDone }: AmendFormProps) {
  const { caseId, caseNumber, currentVersion, versions } = held;
  const present = versions.find(({ dataVersion }) => dataVersion === currentVersion)?.applicant;
  const [reason, setReason] = useState<Amendment['reason']>();
  const [wasTried, setTried] = useState(false);
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  const correction = useCorrection({
    draftName: `perbaikan subjek data ${caseId} ${field}`,
    fields: [field],
    values: flatValues(present ?? {}),
    letter: NO_LETTER,
    rules: reference,
    letterMaxBytes: reference.letter.maxBytes,
    withoutLetter: true,
  });
  const amending = useMutation({
    mutationFn: (body: Amendment) => amend(body, keyFor(body)),
    onError: correction.refused,
    onSuccess: () => {
      renew();
      correction.drop();
      announce(`Data diperbaiki: ${caseNumber}`);
      onDone();
    },
  });
  const send = ({ content: { fields, applicant, confirmed } }: ReadyCorrection) => {
    setTried(true);
    if (reason === undefined) return;
    amending.mutate({
      ...{ caseId, dataVersion: currentVersion, fields, applicant, reason },
      ...(confirmed && { confirmed }),
      ...(requestId !== undefined && { requestId }),
    });
  };
  return (
    <CorrectionForm
      correction={correction}
      action="Perbaiki data"
      isSending={amending.isPending}
      onSend={send}
    >
      <GroundSelect grounds={GROUNDS} value={reason} isMissed={wasTried} onChange={setReason} />
      {amending.isError && <Failure error={amending.error} />}
    </CorrectionForm>
  );
}
