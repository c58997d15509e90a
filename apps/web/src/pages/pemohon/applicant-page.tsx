import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { CaseView } from './case-view.js';
import { Frame } from './frame.js';
import { LinkTrouble, troubleIn } from './link-trouble.js';
import { useLink } from './link.js';
import { ownCaseQuery } from './own-case.js';
import { Stale } from './stale.js';

/** An applicant's own case, by the private link of the mails. Opening it decides nothing. */
export function ApplicantPage() {
  const link = useLink();
  return <Frame>{link === null ? <LinkTrouble trouble="link-missing" /> : <ByLink link={link} />}</Frame>;
}

function ByLink({ link }: { readonly link: string }) {
  const { online } = useNetwork();
  const { data, error, dataUpdatedAt, refetch, fetchStatus } = useQuery(ownCaseQuery(link));
  const trouble = troubleIn(error);
  if (trouble) return <LinkTrouble trouble={trouble} link={link} />;
  if (data) {
    return (
      <Stack gap="md">
        {(!online || error) && <Stale seenAt={dataUpdatedAt} />}
        <CaseView key={link} link={link} theCase={data} />
      </Stack>
    );
  }
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (fetchStatus === 'paused') return <Failure error={new TypeError('offline')} />;
  return (
    <Stack role="status">
      <VisuallyHidden>Memuat berkas Anda</VisuallyHidden>
      <Skeleton height={180} />
      <Skeleton height={320} />
    </Stack>
  );
}
