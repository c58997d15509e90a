import { plainDateOf } from '../../words/dates.js';
import type { Case } from './case-query.js';
import { Facts } from './facts.js';
import { RegistrationLink } from './registration-link.js';

/** When the certificate ends that is to be renewed, on whose word, and by which case its holder got it. */
export function RenewalFacts({ theCase }: { readonly theCase: Case }) {
  const { procedure, validUntil, accountOf } = theCase;
  if (procedure !== 'renewal') return null;
  return (
    <Facts
      id="perpanjangan"
      title="Perpanjangan"
      facts={[
        { name: 'Sertifikat berakhir', value: validUntil && plainDateOf(validUntil) },
        { name: 'Diajukan dengan', value: groundWords(theCase) },
        { name: 'Akun', value: accountOf && <RegistrationLink caseId={accountOf} /> },
      ]}
    />
  );
}

/** Whether the holder's own statement asks for it, and no letter that the front desk entered. */
export const isStatement = ({ timeline }: Pick<Case, 'timeline'>): boolean =>
  timeline.find(({ step }) => step === 1)?.actor.post === 'pemohon';

/** What asks for the renewal. */
export const groundWords = (theCase: Pick<Case, 'timeline'>): string =>
  isStatement(theCase)
    ? 'Pernyataan pemegang bahwa data dan layanan tidak berubah'
    : 'Surat permohonan satuan kerja';
