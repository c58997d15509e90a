import { Group, Stack } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { given } from '../../lists/search-values.js';
import { Busy } from '../../ui/busy.js';
import { CountChip } from '../../ui/count-chip.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { LoadMore } from '../../ui/load-more.js';
import { PageTitle } from '../../ui/page-title.js';
import { MailCard } from './mail-card.js';
import { mailsQuery } from './mails-query.js';
import { MAIL_FILTERS, type MailFilter } from './mails-search.js';

const LABELS: Readonly<Record<MailFilter, string>> = {
  kembali: 'Kembali',
  gagal: 'Gagal',
  'belum-pasti': 'Belum pasti',
  selesai: 'Sudah ditangani',
};

/** Every mail that did not arrive, or may not have, and what can be done about it. */
export function MailsPage() {
  const { status } = useSearch({ from: '/kantor/email-gagal' });
  const navigate = useNavigate();
  const list = useInfiniteQuery(mailsQuery(status));
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const troubled = list.data?.pages[0]?.troubled;
  const show = (next: MailFilter | undefined) =>
    void navigate({ to: '/email-gagal', search: given({ status: next }), replace: true });
  return (
    <>
      <PageTitle title="Email bermasalah">
        Email yang gagal, kembali, atau belum pasti terkirim, yang terbaru lebih dahulu.
      </PageTitle>
      <Group gap="sm" mb="md">
        <CountChip
          label="Belum ditangani"
          count={troubled}
          isOn={status === undefined}
          onToggle={() => show(undefined)}
        />
        {MAIL_FILTERS.map((one) => (
          <CountChip
            key={one}
            label={LABELS[one]}
            isOn={status === one}
            onToggle={() => show(status === one ? undefined : one)}
          />
        ))}
      </Group>
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={96} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        {items.length > 0 && (
          <Stack component="ul" gap="sm" p={0} m={0} aria-label="Email bermasalah">
            {items.map((item) => (
              <MailCard key={`${item.caseId}/${item.ref}/${item.state}`} item={item} />
            ))}
          </Stack>
        )}
      </Busy>
      {!isPending && !error && items.length === 0 && (
        <Empty
          icon={<IconMailCheck />}
          title={status === undefined ? 'Tidak ada email bermasalah' : 'Tidak ada email yang cocok'}
        >
          {status === undefined
            ? 'Email yang gagal, kembali, atau belum pasti terkirim tampil di sini.'
            : 'Pilih Belum ditangani untuk melihat semua email yang perlu tindakan.'}
        </Empty>
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="email" />
    </>
  );
}
