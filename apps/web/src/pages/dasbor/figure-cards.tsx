import { SimpleGrid } from '@mantine/core';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import { officeSpanOf } from '../../words/durations.js';
import type { Place, Statistics } from './board-query.js';
import { CasesLink } from './cases-link.js';
import { FigureCard } from './figure-card.js';
import {
  casesIn,
  isEnough,
  percentWords,
  placesBySide,
  portionOf,
  recentFlow,
  slowestPlace,
} from './figures.js';

/** What the head sees first: is anything stuck, how much is there, are we in time, do we keep up. */
export function FigureCards({ statistics }: { readonly statistics: Statistics }) {
  const { open, withinStandard, weeks } = statistics;
  const { office, outside } = placesBySide(open.places);
  const slowest = slowestPlace(open);
  const flow = recentFlow(weeks);
  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="sm">
      <FigureCard title="Melewati standar" value={open.overdue} isAlarming={open.overdue > 0}>
        {slowest ? (
          <>
            Terlama pada {slowest.waitingOnTitle}, {placeWords(slowest)}:{' '}
            {officeSpanOf(slowest.officeMinutes ?? 0)} kerja.{' '}
            <CasesLink search={{ lewat: true }}>Lihat berkasnya</CasesLink>
          </>
        ) : (
          'Tidak ada yang tertahan di kantor lebih dari 15 menit kerja.'
        )}
      </FigureCard>
      <FigureCard title="Berkas berjalan" value={open.total}>
        {casesIn(office)} giliran kantor, {casesIn(outside)} giliran pihak lain.{' '}
        {open.total > 0 && <CasesLink search={{ berkas: 'berjalan' }}>Lihat semua</CasesLink>}
      </FigureCard>
      <FigureCard
        title="Selesai dalam standar 15 menit"
        value={isEnough(withinStandard.count) ? percentWords(withinStandard) : portionOf(withinStandard)}
      >
        {withinStandard.count === 0 && 'Belum ada langkah kantor yang selesai.'}
        {withinStandard.count > 0 &&
          !isEnough(withinStandard.count) &&
          'langkah kantor; masih terlalu sedikit untuk persentase.'}
        {isEnough(withinStandard.count) &&
          `${portionOf(withinStandard)} langkah kantor, ${weeks.length} pekan terakhir.`}
      </FigureCard>
      <FigureCard title={`Antrean, ${flow.weeks} pekan terakhir`} value={signed(flow.came - flow.closed)}>
        {flow.came} berkas masuk, {flow.closed} selesai: antrean {trendOf(flow)}.
      </FigureCard>
    </SimpleGrid>
  );
}

const placeWords = ({ procedure, step }: Place): string =>
  `${procedure === 'registration' ? '' : `${PROCEDURE_WORDS[procedure].title.toLowerCase()} `}langkah ${step}`;

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change).replace('-', '−'));

function trendOf({ came, closed }: ReturnType<typeof recentFlow>): string {
  if (came === closed) return 'tetap';
  return came > closed ? 'bertambah' : 'berkurang';
}
