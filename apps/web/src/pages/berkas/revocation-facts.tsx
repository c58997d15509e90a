import { REVOCATION_TITLES } from '@tte/domain';
import type { Case } from './case-query.js';
import { Facts } from './facts.js';
import { RegistrationLink } from './registration-link.js';

/** Why an account is revoked, how fast, and by which case its holder got it. Nothing of another SOP. */
export function RevocationFacts({ theCase }: { readonly theCase: Case }) {
  const { reason, urgent, accountOf } = theCase;
  if (!reason) return null;
  return (
    <Facts
      id="pencabutan"
      title="Pencabutan"
      facts={[
        { name: 'Alasan', value: REVOCATION_TITLES[reason] },
        {
          name: 'Penanganan',
          value: urgent
            ? 'Segera: satu disposisi cukup agar Verifikator bertindak; yang lain menyusul.'
            : 'Biasa: berurutan menurut SOP',
        },
        { name: 'Akun', value: accountOf && <RegistrationLink caseId={accountOf} /> },
      ]}
    />
  );
}
