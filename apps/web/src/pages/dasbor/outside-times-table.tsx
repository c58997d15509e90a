import { Table } from '@mantine/core';
import { clockSpanOf } from '../../words/durations.js';
import { Bar } from './bar.js';
import type { Statistics } from './board-query.js';
import { isEnough } from './figures.js';

const told = (minutes: number | null): string => (minutes === null ? '–' : clockSpanOf(minutes));

/** How long applicants and BSrE take, by the clock. */
export function OutsideTimesTable({ outside }: { readonly outside: Statistics['outside'] }) {
  const longest = Math.max(...outside.map(({ medianMinutes }) => medianMinutes ?? 0));
  return (
    <Table
      aria-label="Lama menunggu pihak lain"
      layout="fixed"
      horizontalSpacing={6}
      fz={{ base: 'xs', xs: 'sm' }}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Menunggu</Table.Th>
          <Table.Th w="18%" ta="right">
            Kali
          </Table.Th>
          <Table.Th w="29%">Median</Table.Th>
          <Table.Th w="29%">90&nbsp;% selesai dalam</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {outside.map(({ waitingOn, waitingOnTitle, count, medianMinutes, p90Minutes }) => (
          <Table.Tr key={waitingOn}>
            <Table.Th scope="row">{waitingOnTitle}</Table.Th>
            <Table.Td ta="right">{count}</Table.Td>
            <Table.Td>
              {told(medianMinutes)}
              <Bar max={longest} parts={[{ value: medianMinutes ?? 0, look: 'plain' }]} />
            </Table.Td>
            <Table.Td>{isEnough(count) ? told(p90Minutes) : '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
