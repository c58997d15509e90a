import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { holds, useSession } from '../../api/session.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { stateQuery } from './audit-query.js';
import { CheckpointsSection } from './checkpoints-section.js';
import { ExportSection } from './export-section.js';
import { StateSection } from './state-section.js';
import { VerificationSection } from './verification-section.js';

/** Whether what the office has recorded is whole, and the proof of it that is taken along. */
export function AuditPage() {
  const isAuditor = holds(useSession(), 'auditor');
  const { data, error, isPending, refetch } = useQuery(stateQuery);
  return (
    <>
      <PageTitle title="Audit">
        Apakah yang tercatat masih utuh, dan buktinya untuk diperiksa di luar sistem ini.
        {isAuditor && (
          <>
            {' '}
            Siapa melihat data siapa ada pada{' '}
            <Anchor size="sm" renderRoot={(props) => <Link to="/catatan-akses" {...props} />}>
              Catatan akses
            </Anchor>
            .
          </>
        )}
      </PageTitle>
      <Stack gap="md">
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {isPending && !error && <ListSkeleton rowHeight={120} />}
        {data && <StateSection state={data} />}
        {data && <VerificationSection state={data} />}
        {isAuditor && <ExportSection />}
        <CheckpointsSection />
      </Stack>
    </>
  );
}
