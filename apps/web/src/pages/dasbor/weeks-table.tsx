import { Table } from '@mantine/core';
import type { Week } from './board-query.js';
import { shareWords } from './figures.js';
import { weekName } from './week-name.js';

/** The same as the charts of the weeks, as numbers, the present week first. */
export const WeeksTable = ({ weeks }: { readonly weeks: readonly Week[] }) => (
  <Table aria-label="Berkas tiap pekan" layout="fixed" horizontalSpacing={6} fz={{ base: 'xs', xs: 'sm' }}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>Pekan mulai</Table.Th>
        <Table.Th ta="right">Masuk</Table.Th>
        <Table.Th ta="right">Terbit</Table.Th>
        <Table.Th ta="right">Diper&shy;panjang</Table.Th>
        <Table.Th ta="right">Dicabut</Table.Th>
        <Table.Th ta="right">Ditutup lain</Table.Th>
        <Table.Th w="26%" ta="right">
          Dalam standar
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {weeks.toReversed().map(({ week, submitted, issued, renewed, revoked, ended, withinStandard }) => (
        <Table.Tr key={week}>
          <Table.Th scope="row" fw={400}>
            {weekName(week)}
          </Table.Th>
          <Table.Td ta="right">{submitted}</Table.Td>
          <Table.Td ta="right">{issued}</Table.Td>
          <Table.Td ta="right">{renewed}</Table.Td>
          <Table.Td ta="right">{revoked}</Table.Td>
          <Table.Td ta="right">{ended}</Table.Td>
          <Table.Td ta="right">{shareWords(withinStandard)}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
