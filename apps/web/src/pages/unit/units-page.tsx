import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { holds, useSession } from '../../api/session.js';
import { Failure } from '../../ui/failure.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { UnitDialog } from './form/unit-dialog.js';
import { UnitCard } from './unit-card.js';
import { UnitChanges } from './unit-changes.js';
import { unitsQuery, type Unit } from './units-query.js';

/** Units that can be chosen come first, each by name. */
const byUse = (one: Unit, other: Unit): number =>
  Number(one.retired) - Number(other.retired) || one.name.localeCompare(other.name, 'id');

/** The organisational units that people apply for: added, renamed, and retired; none is ever removed. */
export function UnitsPage() {
  const isAdmin = holds(useSession(), 'admin');
  const { data, error, isPending, refetch } = useQuery(unitsQuery);
  const [unit, setUnit] = useState<Unit>();
  const [isOpen, setOpen] = useState(false);
  const open = (chosen?: Unit) => {
    setUnit(chosen);
    setOpen(true);
  };
  return (
    <>
      <PageTitle
        title="Satuan kerja"
        actions={
          isAdmin && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open()}>
              Tambah satuan kerja
            </Button>
          )
        }
      >
        Yang dipakai ditawarkan untuk surat baru. Yang tidak dipakai lagi tetap disebut pada berkas lama.
        Perubahan berlaku dalam beberapa detik.
      </PageTitle>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={76} />}
      {data && (
        <Stack gap="sm" component="ul" p={0} m={0} aria-label="Satuan kerja" mt={error ? 'md' : 0}>
          {data.items.toSorted(byUse).map((one) => (
            <UnitCard key={one.code} unit={one} onChange={isAdmin ? open : undefined} />
          ))}
        </Stack>
      )}
      <ListCount count={data?.items.length} noun="satuan kerja" />
      {data && (
        <Stack component="section" gap="xs" mt="lg" aria-labelledby="riwayat-satuan-kerja">
          <Title order={2} size="h4" id="riwayat-satuan-kerja">
            Riwayat perubahan
          </Title>
          <Text size="sm" c="dimmed">
            Siapa mengubah apa, yang terbaru lebih dahulu; paling banyak 50 perubahan terakhir.
          </Text>
          <UnitChanges changes={data.changes} />
        </Stack>
      )}
      <UnitDialog unit={unit} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
