import { useState } from 'react';
import type { Reference } from '../../../api/reference-query.js';
import { Failure } from '../../../ui/failure.js';
import { LetterForm } from '../letter-form.js';
import { useLetterDraft } from '../use-letter-draft.js';
import { useNewLetter } from '../use-new-letter.js';
import { HoldersSection } from './holders-section.js';
import { renewalKind } from './renewal-kind.js';
import { useAccountOfAddress } from './use-account-of-address.js';

/** A letter that asks for certificates that end later. */
export function RenewalForm({ reference }: { readonly reference: Reference }) {
  const kind = renewalKind(reference);
  const [answers, setAnswers] = useState(0);
  const inTab = useLetterDraft(kind);
  const form = useNewLetter(kind, inTab, reference.letter, () => setAnswers((count) => count + 1));
  const { error, retry } = useAccountOfAddress(kind, inTab);
  return (
    <LetterForm
      kind={kind}
      form={form}
      limits={reference.letter}
      answers={answers}
      goTo={(inputId) => document.getElementById(inputId)?.focus()}
      afterwards="Data pemegang dibandingkan dengan SIMPEG dan SI ASN, lalu diperiksa Verifikator."
    >
      {() => (
        <>
          {error && <Failure error={error} onRetry={retry} />}
          <HoldersSection form={form} most={reference.letter.maxApplicants} />
        </>
      )}
    </LetterForm>
  );
}
