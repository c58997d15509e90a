import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { IconPlus, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { ListCount } from '../../ui/list-count.js';
import { LoadMore } from '../../ui/load-more.js';
import { PageTitle } from '../../ui/page-title.js';
import { MandateDialog } from './form/mandate-dialog.js';
import { mandatesQuery, type Mandate } from './mandates-query.js';
import { MandatesSection } from './mandates-section.js';
import { RevokeDialog } from './revoke-dialog.js';
import { SECTIONS, standingOf } from './standing.js';

/** Who stands in for whom, now, soon and before. */
export function MandatesPage() {
  const { formulir } = useSearch({ from: '/kantor/mandat' });
  const navigate = useNavigate();
  const { history } = useRouter();
  const list = useInfiniteQuery(mandatesQuery);
  const [asked, setAsked] = useState<Mandate>();
  const [isAsking, setAsking] = useState(false);
  const { error, isPending } = list;
  const mandates = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const recordable = list.data?.pages.at(-1)?.recordable ?? [];
  // The form has an address, so that a reload leaves it open; closed, it leaves the history as it was.
  const open = () =>
    void navigate({ to: '/mandat', search: { formulir: 'baru' }, state: { dialog: 'mandat' } });
  const close = () =>
    history.location.state.dialog === undefined
      ? void navigate({ to: '/mandat', replace: true })
      : history.back();
  const ask = (mandate: Mandate) => {
    setAsked(mandate);
    setAsking(true);
  };
  return (
    <>
      <PageTitle
        title="Mandat"
        actions={
          recordable.length > 0 && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
              Catat mandat
            </Button>
          )
        }
      >
        Plh. dan Plt. menurut surat perintah: siapa mewakili siapa, sejak kapan dan sampai kapan.
      </PageTitle>
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={64} />}
      {SECTIONS.map(({ title, standings }) => (
        <MandatesSection
          key={title}
          title={title}
          mandates={mandates.filter((mandate) => standings.includes(standingOf(mandate)))}
          onRevoke={ask}
        />
      ))}
      {!isPending && !error && mandates.length === 0 && (
        <Empty icon={<IconUserShare />} title="Belum ada mandat">
          Mandat tampil di sini setelah dicatat pejabat untuk jabatannya sendiri, atau oleh admin.
        </Empty>
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? mandates.length : undefined} noun="mandat" />
      <MandateDialog
        posts={recordable}
        isOpen={formulir !== undefined && recordable.length > 0}
        onClose={close}
      />
      {asked && <RevokeDialog mandate={asked} isOpen={isAsking} onClose={() => setAsking(false)} />}
    </>
  );
}
