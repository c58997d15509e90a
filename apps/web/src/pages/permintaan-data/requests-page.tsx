import { Anchor, Button, Card, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlus, IconShieldQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { REQUEST_KINDS } from '@tte/domain';
import { useState } from 'react';
import { given, oneOf } from '../../lists/search-values.js';
import { CountChip } from '../../ui/count-chip.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { ClockBadge } from '../../ui/protection/clock-badge.js';
import { CHANNEL_WORDS, KIND_WORDS } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';
import { RequestForm } from './request-form.js';
import { REQUEST_FILTERS, requestsQuery, type RequestFilter, type RequestItem } from './requests-query.js';
import { STATUS_WORDS } from './status-words.js';

const LABELS: Readonly<Record<RequestFilter, string>> = {
  terbuka: 'Belum dijawab',
  dijawab: 'Sudah dijawab',
};

/** What persons ask about their data, and how much of the 3 × 24 hours is left. */
export function RequestsPage() {
  const { status, jenis } = useSearch({ from: '/kantor/permintaan-data' });
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(requestsQuery(status, jenis));
  const [isOpen, setOpen] = useState(false);
  const show = (next: { status?: RequestFilter | undefined; jenis?: typeof jenis }) =>
    void navigate({ to: '/permintaan-data', search: given({ status, jenis, ...next }), replace: true });
  return (
    <>
      <PageTitle
        title="Permintaan data"
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
            Catat permintaan
          </Button>
        }
      >
        Permintaan orang atas datanya menurut UU 27/2022. Tenggatnya 3 × 24 jam sejak diterima, juga di luar
        jam kerja.
      </PageTitle>
      <Group gap="sm" mb="md" align="flex-end">
        {REQUEST_FILTERS.map((one) => (
          <CountChip
            key={one}
            label={LABELS[one]}
            isOn={status === one}
            onToggle={() => show({ status: status === one ? undefined : one })}
          />
        ))}
        <NativeSelect
          aria-label="Jenis permintaan"
          data={[
            { value: '', label: 'Semua jenis' },
            ...REQUEST_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
          ]}
          value={jenis ?? ''}
          onChange={({ currentTarget }) => show({ jenis: oneOf(REQUEST_KINDS, currentTarget.value) })}
        />
      </Group>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={76} />}
      {data && data.items.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} aria-label="Permintaan data">
          {data.items.map((item) => (
            <RequestCard key={item.requestId} item={item} />
          ))}
        </Stack>
      )}
      {data?.items.length === 0 && (
        <Empty icon={<IconShieldQuestion />} title="Tidak ada permintaan">
          Permintaan yang dicatat di sini, atau dikirim pemohon dari halamannya, tampil di sini.
        </Empty>
      )}
      <ListCount count={data?.items.length} noun="permintaan" />
      <FormDialog isOpen={isOpen} onClose={() => setOpen(false)} title="Catat permintaan">
        <RequestForm onClose={() => setOpen(false)} />
      </FormDialog>
    </>
  );
}

function RequestCard({ item }: { readonly item: RequestItem }) {
  const { requestId, kind, channel, receivedAt, status } = item;
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Anchor
          fw={600}
          py={4}
          renderRoot={(props) => <Link to="/permintaan-data/$requestId" params={{ requestId }} {...props} />}
        >
          {requestId}
        </Anchor>
        <ClockBadge {...item} />
      </Group>
      <Text size="sm">
        {KIND_WORDS[kind]} · {STATUS_WORDS[status]}
      </Text>
      <Text size="sm" c="dimmed">
        {CHANNEL_WORDS[channel]}, diterima {momentOf(receivedAt)}
      </Text>
    </Card>
  );
}
