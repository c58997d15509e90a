import { Anchor, Skeleton, Stack } from '@mantine/core';
import { IconFolderOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ProblemError, type ProblemCode } from '@tte/client';
import { useLive } from '../../api/live.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { caseQuery } from './case-query.js';
import { CaseView } from './case-view.js';

const route = getRouteApi('/kantor/berkas/$caseId');
const UNKNOWN: readonly ProblemCode[] = ['unknown-case', 'invalid-input', 'not-found', 'forbidden'];

/** One case, kept current while it is open. */
export function CasePage() {
  const { caseId } = route.useParams();
  const query = caseQuery(caseId);
  const { data, error, refetch } = useQuery(query);
  const events = `/api/v1/cases/${encodeURIComponent(caseId)}/events`;
  useLive(events, query.queryKey, data?.version);
  if (data) {
    return (
      <>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        <CaseView key={caseId} theCase={data} />
      </>
    );
  }
  return (
    <>
      <PageTitle title="Berkas" />
      {!error && <CaseSkeleton />}
      {error &&
        (isUnknown(error) ? <UnknownCase /> : <Failure error={error} onRetry={() => void refetch()} />)}
    </>
  );
}

const isUnknown = (error: Error): boolean => error instanceof ProblemError && UNKNOWN.includes(error.code);

const UnknownCase = () => (
  <Empty icon={<IconFolderOff />} title="Berkas tidak ditemukan">
    Berkas ini tidak ada atau tidak untuk Anda.{' '}
    <Anchor renderRoot={(props) => <Link to="/berkas" {...props} />}>Lihat daftar berkas</Anchor>.
  </Empty>
);

const CaseSkeleton = () => (
  <Stack role="status" aria-label="Memuat berkas">
    <Skeleton h={24} w="60%" />
    <Skeleton h={160} />
    <Skeleton h={320} />
  </Stack>
);
