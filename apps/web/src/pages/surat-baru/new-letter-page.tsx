import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/reference-query.js';
import { holds, useSession } from '../../api/session.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { NewLetterForm } from './new-letter-form.js';

/** Where the front desk enters the letters, one after another. */
export function NewLetterPage() {
  const session = useSession();
  const isOperator = holds(session, 'operator');
  const { data, error, refetch } = useQuery({ ...referenceQuery, enabled: isOperator });
  if (isOperator && data) return <NewLetterForm reference={data} />;
  return (
    <>
      <PageTitle title="Surat baru" />
      {!isOperator && (
        <Empty icon={<IconFilePlus />} title="Halaman ini untuk operator">
          Surat permohonan dicatat oleh operator di meja depan.
        </Empty>
      )}
      {isOperator && error && <Failure error={error} onRetry={() => void refetch()} />}
      {isOperator && !error && <ListSkeleton rowHeight={120} />}
    </>
  );
}
