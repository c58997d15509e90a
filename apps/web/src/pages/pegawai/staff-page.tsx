import { Box, Button, Stack } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useListSearch } from '../../lists/use-list-search.js';
import { wordsIn } from '../../lists/search-values.js';
import { Busy } from '../../ui/busy.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { LoadMore } from '../../ui/load-more.js';
import { PageTitle } from '../../ui/page-title.js';
import { SearchField } from '../../ui/search-field.js';
import { PersonDialog } from './form/person-dialog.js';
import { PersonCard } from './person-card.js';
import { staffQuery, type Person } from './staff-query.js';

const noFilters = () => ({});

/** Who works in the office, as far as the application knows; people are entered here before their first sign-in. */
export function StaffPage() {
  const { search, change, clear } = useListSearch('/pegawai', noFilters);
  const list = useInfiniteQuery(staffQuery(search.cari));
  const [person, setPerson] = useState<Person>();
  const [isOpen, setOpen] = useState(false);
  const { error, isPending, isPlaceholderData } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const open = (chosen?: Person) => {
    setPerson(chosen);
    setOpen(true);
  };
  return (
    <>
      <PageTitle
        title="Pegawai"
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open()}>
            Catat pegawai
          </Button>
        }
      >
        Yang pernah masuk, dan yang dicatat sebelum masuk agar dapat diberi mandat, diurutkan menurut nama.
      </PageTitle>
      <Box mb="md">
        <SearchField
          label="Cari pegawai"
          placeholder="Nama atau akun"
          value={search.cari}
          onSearch={(text) => change({ cari: wordsIn(text) })}
        />
      </Box>
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={88} />}
      <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
        {items.length > 0 && (
          <Stack component="ul" gap="sm" p={0} m={0} aria-label="Pegawai">
            {items.map((one) => (
              <PersonCard key={one.subject} person={one} onChange={open} />
            ))}
          </Stack>
        )}
      </Busy>
      {!isPending && !error && items.length === 0 && (
        <Empty icon={<IconUsers />} title={`Tidak ada pegawai dengan "${search.cari ?? ''}"`}>
          <Button variant="default" size="xs" onClick={clear}>
            Hapus pencarian
          </Button>
        </Empty>
      )}
      <LoadMore {...list} />
      <ListCount count={!isPending && !error ? items.length : undefined} noun="pegawai" />
      <PersonDialog person={person} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
