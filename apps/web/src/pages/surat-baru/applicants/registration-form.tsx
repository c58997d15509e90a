import { useState } from 'react';
import type { Reference } from '../../../api/reference-query.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { checkApplicant } from '../../../ui/values/check-applicant.js';
import { LetterForm } from '../letter-form.js';
import { useLetterDraft } from '../use-letter-draft.js';
import { useNewLetter } from '../use-new-letter.js';
import type { ApplicantDraft } from './applicant-draft.js';
import { ApplicantsSection } from './applicants-section.js';
import { checkedOf, registrationKind } from './registration-kind.js';
import { useFolding } from './use-folding.js';

/** A letter that asks for accounts. */
export function RegistrationForm({ reference }: { readonly reference: Reference }) {
  const kind = registrationKind(reference);
  const [answers, setAnswers] = useState(0);
  const announce = useAnnounce();
  const inTab = useLetterDraft(kind);
  const folding = useFolding(inTab.draft.people);
  const form = useNewLetter(kind, inTab, reference.letter, (found) => {
    // Opens who is faulty, or everybody where nobody is.
    const faulty = [...found.keys()];
    folding.open((id) => found.size === 0 || faulty.some((key) => key.startsWith(id)));
    setAnswers((count) => count + 1);
  });
  const showImported = (imported: readonly ApplicantDraft[]) => {
    const now = new Date();
    const isGood = ({ values }: ApplicantDraft) =>
      Object.values(checkApplicant(values, reference, now)).every(({ fault }) => !fault);
    folding.fold(imported.filter(isGood).map(({ id }) => id));
    announce(`${imported.length} pemohon dimasukkan dari tabel.`);
  };
  return (
    <LetterForm
      kind={kind}
      form={form}
      limits={reference.letter}
      answers={answers}
      goTo={folding.goTo}
      afterwards="Berkas diteruskan ke Kapusdatin untuk disposisi."
    >
      {(ask) => (
        <ApplicantsSection
          form={form}
          checked={checkedOf(form.draft, reference)}
          folding={folding}
          reference={reference}
          onAsk={ask}
          onImported={showImported}
        />
      )}
    </LetterForm>
  );
}
