import { NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  CORRECTABLE_ON_EVIDENCE,
  CORRECTION_EVIDENCE,
  CORRECTION_EVIDENCE_TITLES,
  type CorrectableField,
  type CorrectionEvidence,
} from '@tte/domain';
import { useState } from 'react';
import { referenceQuery, type Reference } from '../../../api/reference-query.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { CorrectionForm } from '../../../ui/correction/correction-form.js';
import { identityOf, useCorrection, type ReadyCorrection } from '../../../ui/correction/use-correction.js';
import { FieldsChecklist } from '../../../ui/decision/fields-checklist.js';
import { NoteInput } from '../../../ui/decision/note-input.js';
import { Failure } from '../../../ui/failure.js';
import { useDraft } from '../../../ui/use-draft.js';
import { flatValues } from '../../../ui/values/applicant-values.js';
import { knownFacts } from '../../../ui/values/check-letter.js';
import { actionWords } from '../act/action-words.js';
import type { Deciding } from '../act/use-deciding.js';
import type { Case } from '../case-query.js';
import { sendCorrection } from './send-correction.js';

/** What is corrected, and by what it is proven; it outlives a reload as what is typed does. */
interface Choice {
  readonly fields: readonly CorrectableField[];
  readonly evidence: CorrectionEvidence | '';
}

const NO_CHOICE: Choice = { fields: [], evidence: '' };

interface EvidenceCorrectionProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
  /** The correction was taken. */
  readonly onDone: () => void;
}

/** What the verifikator corrects of an application that was entered wrongly: which data, why, and what proves it. */
export function EvidenceCorrection({ theCase, deciding, onDone }: EvidenceCorrectionProps) {
  const { data: reference, error, refetch } = useQuery(referenceQuery);
  const { value: choice, setValue: setChoice, drop } = useDraft(`bukti ${theCase.caseId}`, NO_CHOICE);
  const { fields, evidence } = choice;
  const change = (changes: Partial<Choice>) => setChoice((before) => ({ ...before, ...changes }));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!reference) return <Skeleton height={200} />;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {actionWords('correct', theCase.procedure, theCase.status).hint}
      </Text>
      <FieldsChecklist
        label="Data yang diperbaiki"
        fields={CORRECTABLE_ON_EVIDENCE}
        value={fields}
        onChange={(chosen) => change({ fields: chosen })}
      />
      {fields.length > 0 && (
        <ByEvidence
          key={fields.join()}
          {...{ theCase, deciding, reference, fields, evidence }}
          onDone={() => {
            drop();
            onDone();
          }}
          onProve={(proof) => change({ evidence: proof })}
        />
      )}
    </Stack>
  );
}

interface ByEvidenceProps extends EvidenceCorrectionProps, Choice {
  readonly reference: Reference;
  readonly onProve: (evidence: Choice['evidence']) => void;
}

function ByEvidence(props: ByEvidenceProps) {
  const { theCase, deciding, reference, fields, evidence, onDone, onProve } = props;
  const { caseId, procedure, status, dataVersion, employeeKind, data, letter } = theCase;
  const [wasTried, setTried] = useState(false);
  const { keyFor, renew } = useRequestKey();
  const correction = useCorrection({
    draftName: `perbaikan berbukti ${caseId}`,
    fields,
    values: { employeeKind, ...flatValues(data ?? {}) },
    letter: knownFacts(letter),
    rules: reference,
    letterMaxBytes: reference.letter.maxBytes,
    withoutLetter: true,
  });
  const { note } = correction.draft;
  const send = (ready: ReadyCorrection) => {
    setTried(true);
    if (evidence === '' || note.trim() === '') return;
    const key = keyFor([...identityOf(ready), evidence, dataVersion]);
    const onTaken = () => {
      renew();
      correction.drop();
      onDone();
    };
    const now = new Date().toISOString();
    deciding.mutate(
      { action: 'correct', send: () => sendCorrection(theCase, ready, now, key, evidence), onDone: onTaken },
      { onError: correction.refused },
    );
  };
  return (
    <CorrectionForm
      correction={correction}
      action={actionWords('correct', procedure, status).button}
      isSending={deciding.isPending}
      onSend={send}
    >
      <NativeSelect
        label="Bukti"
        required
        data={[
          { value: '', label: 'Pilih bukti' },
          ...CORRECTION_EVIDENCE.map((value) => ({ value, label: CORRECTION_EVIDENCE_TITLES[value] })),
        ]}
        value={evidence}
        error={wasTried && evidence === '' ? 'Pilih bukti yang menjadi dasar perbaikan.' : undefined}
        onChange={({ currentTarget }) => onProve(currentTarget.value as Choice['evidence'])}
      />
      <NoteInput
        value={note}
        required
        description="Alasan perbaikan; tercatat pada berkas."
        error={wasTried && note.trim() === '' ? 'Tuliskan alasan perbaikan.' : undefined}
        onChange={correction.changeNote}
      />
    </CorrectionForm>
  );
}
