import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { HoursEditor } from './hours-editor.js';
import { hoursQuery } from './hours-query.js';

/** When the office works: by this it is counted what is due, and officials are left in peace outside it. */
export function HoursPage() {
  const { data, error, refetch } = useQuery(hoursQuery);
  return (
    <>
      <PageTitle title="Jam kerja">
        Jatuh tempo dan pemberitahuan dihitung menurut jam kerja, hari libur, dan cuti bersama. Perubahan
        berlaku dalam beberapa detik, juga untuk berkas yang sedang menunggu.
      </PageTitle>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data ? <HoursEditor hours={data} /> : !error && <Skeleton height={420} />}
    </>
  );
}
