import { Textarea } from '@mantine/core';
import { useRequestKey } from '../../../api/use-request-key.js';
import { CorrectionForm as Form } from '../../../ui/correction/correction-form.js';
import { identityOf, useCorrection, type ReadyCorrection } from '../../../ui/correction/use-correction.js';
import { Failure } from '../../../ui/failure.js';
import { flatValues } from '../../../ui/values/applicant-values.js';
import { knownFacts, USUAL_SUBJECTS } from '../../../ui/values/check-letter.js';
import { useActing, type OwnCase } from '../own-case.js';
import { sendCorrection } from './send-correction.js';

interface CorrectionFormProps {
  readonly link: string;
  readonly theCase: OwnCase;
  readonly asked: NonNullable<OwnCase['correction']>;
}

/** What came back to the applicant, who mends it on a phone. */
export function CorrectionForm({ link, theCase, asked }: CorrectionFormProps) {
  const { caseNumber, turn, dataVersion, said } = theCase;
  const { values, letter, emailDomain, units, letterMaxBytes } = asked;
  const { keyFor } = useRequestKey();
  const correction = useCorrection({
    draftName: `perbaikan ${caseNumber} ${turn?.since ?? ''}`,
    fields: said?.fields.map(({ field }) => field) ?? [],
    values: flatValues(values),
    letter: knownFacts(letter ?? { subject: USUAL_SUBJECTS.registration }),
    rules: {
      emailDomain,
      units: units && Object.entries(units).map(([code, name]) => ({ code, name })),
    },
    letterMaxBytes,
  });
  const sending = useActing(
    link,
    (ready: ReadyCorrection) =>
      sendCorrection(link, dataVersion, ready, keyFor([...identityOf(ready), dataVersion])),
    correction.drop,
  );
  const send = (ready: ReadyCorrection) => sending.mutate(ready, { onError: correction.refused });
  return (
    <Form
      correction={correction}
      action="Kirim perbaikan"
      isSending={sending.isPending}
      onSend={send}
      size="md"
    >
      <Textarea
        label="Catatan untuk petugas (boleh kosong)"
        size="md"
        rows={2}
        maxLength={2_000}
        value={correction.draft.note}
        onChange={({ currentTarget }) => correction.changeNote(currentTarget.value)}
      />
      {sending.isError && <Failure error={sending.error} />}
    </Form>
  );
}
