import { SimpleGrid, Text } from '@mantine/core';
import { ColumnChart } from './column-chart.js';
import type { Share, Week } from './board-query.js';
import { closedIn, isEnough, percentOf } from './figures.js';
import { weekName } from './week-name.js';

const FLOW = [
  { look: 'plain', title: 'Masuk' },
  { look: 'good', title: 'Selesai: terbit' },
  { look: 'hollow', title: 'Selesai: diperpanjang' },
  { look: 'checked', title: 'Selesai: dicabut' },
  { look: 'striped', title: 'Selesai: ditutup lainnya' },
] as const;
const SHARES = [
  { look: 'good', title: 'Persen langkah kantor dalam standar' },
  { look: 'hollow', title: 'Kurang dari 10 langkah' },
] as const;

/** What came in and what ended week by week, and how much of the office's work was in time. */
export function WeeksCharts({ weeks }: { readonly weeks: readonly Week[] }) {
  const most = Math.max(...weeks.map((week) => Math.max(week.submitted, closedIn(week))));
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <div>
        <Text size="sm" fw={600} mb={4}>
          Masuk dan selesai
        </Text>
        <ColumnChart
          label="Grafik berkas masuk dan selesai tiap pekan. Angkanya ada pada tampilan Tabel."
          legend={FLOW}
          max={most}
          columns={weeks.map((week) => ({
            name: weekName(week.week),
            bars: [
              { told: numberOf(week.submitted), parts: [{ value: week.submitted, look: 'plain' }] },
              {
                told: numberOf(closedIn(week)),
                parts: [
                  { value: week.ended, look: 'striped' },
                  { value: week.revoked, look: 'checked' },
                  { value: week.renewed, look: 'hollow' },
                  { value: week.issued, look: 'good' },
                ],
              },
            ],
          }))}
        />
      </div>
      <div>
        <Text size="sm" fw={600} mb={4}>
          Dalam standar 15 menit
        </Text>
        <ColumnChart
          label="Grafik bagian langkah kantor dalam standar tiap pekan. Angkanya ada pada tampilan Tabel."
          legend={SHARES}
          max={100}
          columns={weeks.map(({ week, withinStandard }) => ({
            name: weekName(week),
            bars: [shareBar(withinStandard)],
          }))}
        />
      </div>
    </SimpleGrid>
  );
}

const numberOf = (value: number): string => (value === 0 ? '' : String(value));

function shareBar(share: Share) {
  const value = percentOf(share);
  const look = isEnough(share.count) ? ('good' as const) : ('hollow' as const);
  return { told: share.count === 0 ? '' : String(value), parts: value === 0 ? [] : [{ value, look }] };
}
