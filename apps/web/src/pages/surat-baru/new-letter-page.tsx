import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { referenceQuery } from '../../api/reference-query.js';
import { holds, useSession } from '../../api/session.js';
import { kindOf } from '../../lists/letter-search.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { RegistrationForm } from './applicants/registration-form.js';
import { KindChoice } from './kind-choice.js';
import { RenewalForm } from './holders/renewal-form.js';
import { RevocationForm } from './holders/revocation-form.js';

const FORMS = { registration: RegistrationForm, revocation: RevocationForm, renewal: RenewalForm };

/** Where the front desk enters the letters, one after another. */
export function NewLetterPage() {
  const session = useSession();
  const isOperator = holds(session, 'operator');
  const { data, error, refetch } = useQuery({ ...referenceQuery, enabled: isOperator });
  const kind = kindOf(useSearch({ from: '/kantor/surat-baru' }));
  const Form = FORMS[kind];
  return (
    <>
      <PageTitle title="Surat baru" />
      {!isOperator && (
        <Empty icon={<IconFilePlus />} title="Halaman ini untuk operator">
          Surat permohonan dicatat oleh operator di meja depan.
        </Empty>
      )}
      {isOperator && error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {isOperator && !error && !data && <ListSkeleton rowHeight={120} />}
      {isOperator && data && (
        <>
          <KindChoice value={kind} />
          <Form reference={data} />
        </>
      )}
    </>
  );
}
