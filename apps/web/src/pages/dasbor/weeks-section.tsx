import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { BoardSection } from './board-section.js';
import type { Week } from './board-query.js';
import { WeeksCharts } from './weeks-charts.js';
import { WeeksTable } from './weeks-table.js';

/** Whether the office keeps up, week by week: drawn, or as a table. */
export function WeeksSection({ weeks }: { readonly weeks: readonly Week[] }) {
  const [view, setView] = useState<'Grafik' | 'Tabel'>('Grafik');
  return (
    <BoardSection
      title="Berkas tiap pekan"
      hint="Tanggal ialah hari Senin awal pekan; pekan terakhir masih berjalan."
      action={
        <SegmentedControl
          aria-label="Tampilan berkas tiap pekan"
          data={['Grafik', 'Tabel']}
          value={view}
          onChange={setView}
        />
      }
    >
      {view === 'Grafik' ? <WeeksCharts weeks={weeks} /> : <WeeksTable weeks={weeks} />}
    </BoardSection>
  );
}
