import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { holds, useSession } from '../../api/session.js';
import { momentOf } from '../../words/dates.js';

/** Workers look anew every five minutes. */
const ANEW_MS = 60_000;

const damagedCasesQuery = queryOptions({
  queryKey: ['berkas-bermasalah'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/damaged-cases', { signal })),
  refetchInterval: ANEW_MS,
});

/** For admin and auditor: cases whose log is damaged, so that what is shown of them is not what is. Else nothing. */
export function DamagedCases() {
  const session = useSession();
  const { data } = useQuery({ ...damagedCasesQuery, enabled: holds(session, 'admin', 'auditor') });
  if (!data || data.total === 0) return null;
  const { items, total } = data;
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={`${total} berkas bermasalah`} role="alert" mb="md">
      <Text size="sm">
        Catatan kejadian berkas berikut rusak. Yang ditampilkan di aplikasi adalah status terakhir sebelum
        itu; berkas lain tidak terpengaruh. Sampaikan kepada pengelola sistem.
      </Text>
      <List size="sm" mt="xs">
        {items.map(({ caseId, caseNumber, title, seq, since }) => (
          <List.Item key={caseId}>
            <strong>{caseNumber ?? caseId}</strong>: {title} Kejadian ke-{seq}, ditemukan {momentOf(since)}.
          </List.Item>
        ))}
      </List>
      {total > items.length && <Text size="sm">Dan {total - items.length} berkas lain.</Text>}
    </Alert>
  );
}
