import { isUrgent } from '@tte/domain';
import { useState } from 'react';
import type { Reference } from '../../../api/reference-query.js';
import { Failure } from '../../../ui/failure.js';
import { REASON_ID } from '../fields.js';
import { LetterForm } from '../letter-form.js';
import { useLetterDraft } from '../use-letter-draft.js';
import { useNewLetter } from '../use-new-letter.js';
import { HoldersSection } from './holders-section.js';
import { ReasonSection } from './reason-section.js';
import { revocationKind } from './revocation-kind.js';
import { useAccountOfAddress } from './use-account-of-address.js';

/** A letter that asks for the end of accounts. */
export function RevocationForm({ reference }: { readonly reference: Reference }) {
  const kind = revocationKind(reference);
  const [answers, setAnswers] = useState(0);
  const inTab = useLetterDraft(kind);
  const { draft, change } = inTab;
  const form = useNewLetter(kind, inTab, reference.letter, () => setAnswers((count) => count + 1));
  const { settle, faults } = form;
  const { error, retry } = useAccountOfAddress(kind, inTab);
  return (
    <LetterForm
      kind={kind}
      form={form}
      limits={reference.letter}
      answers={answers}
      goTo={(inputId) => document.getElementById(inputId)?.focus()}
      afterwards={
        draft.reason !== '' && isUrgent(draft.reason)
          ? 'Segera: satu disposisi dari Kapusdatin, Kabid, atau Kasubbid cukup agar Verifikator bertindak.'
          : 'Berkas diteruskan ke Kapusdatin untuk disposisi.'
      }
    >
      {() => (
        <>
          <ReasonSection
            value={draft.reason}
            fault={faults.get(REASON_ID)}
            onChange={(reason) => {
              settle(REASON_ID);
              change((now) => ({ ...now, reason }));
            }}
          />
          {error && <Failure error={error} onRetry={retry} />}
          <HoldersSection form={form} most={reference.letter.maxApplicants} />
        </>
      )}
    </LetterForm>
  );
}
