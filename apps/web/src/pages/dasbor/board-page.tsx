import { NativeSelect } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../ui/empty.js';
import { Busy } from '../../ui/busy.js';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { momentOf } from '../../words/dates.js';
import { Board } from './board.js';
import { boardQuery } from './board-query.js';
import { boardSearch, PERIODS } from './board-search.js';
import { DamagedCases } from './damaged-cases.js';
import { isBlank } from './figures.js';

const CHOICES = PERIODS.toSorted((a, b) => a - b).map((weeks) => ({
  value: String(weeks),
  label: `${weeks} pekan terakhir`,
}));

/** How the office works, for those who answer for it. */
export function BoardPage() {
  const { pekan = PERIODS[0] } = useSearch({ from: '/kantor/dasbor' });
  const navigate = useNavigate();
  const board = useQuery(boardQuery(pekan));
  const { data, error, isPending, isPlaceholderData } = board;
  return (
    <>
      <PageTitle
        title="Dasbor"
        actions={
          <NativeSelect
            aria-label="Kurun waktu"
            data={CHOICES}
            value={String(pekan)}
            onChange={({ currentTarget }) =>
              void navigate({
                to: '/dasbor',
                search: boardSearch({ pekan: Number(currentTarget.value) }),
                replace: true,
              })
            }
          />
        }
      >
        {data && `Data per ${momentOf(data.at)}; diperbarui sendiri tiap menit.`}
      </PageTitle>
      <DamagedCases />
      {error && <Failure error={error} onRetry={() => void board.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={96} />}
      {data && (
        <Busy isBusy={isPlaceholderData} mt={error ? 'md' : 0}>
          {isBlank(data) ? (
            <Empty icon={<IconChartBar />} title="Belum ada angka">
              Angka tampil di sini setelah surat permohonan pertama dimasukkan.
            </Empty>
          ) : (
            <Board statistics={data} />
          )}
        </Busy>
      )}
    </>
  );
}
