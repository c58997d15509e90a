import { Table, Text } from '@mantine/core';
import { given, oneOf, stepIn } from '../../lists/search-values.js';
import { clockSpanOf, officeSpanOf } from '../../words/durations.js';
import { WAITED_FOR } from '../../lists/cases-search.js';
import { Bar } from './bar.js';
import type { Place, Statistics } from './board-query.js';
import { KINDS } from '../../lists/kinds.js';
import { CasesLink } from './cases-link.js';
import { casesIn, placesBySide } from './figures.js';
import { placeTitle } from './place-title.js';

const MINUTE = 60_000;
const ALARMING = { c: 'red.9', fw: 700 };

/** Where open cases wait, for whom and how long: the office's turn apart from that of others. */
export function PlacesTable({ statistics: { at, open } }: { readonly statistics: Statistics }) {
  const { office, outside } = placesBySide(open.places);
  const most = Math.max(...open.places.map(({ count }) => count));
  const sides = [
    { title: 'Giliran kantor', places: office },
    { title: 'Giliran pemohon, BSrE, atau sistem', places: outside },
  ].filter(({ places }) => places.length > 0);
  return (
    <Table
      aria-label="Berkas berjalan menurut langkah"
      layout="fixed"
      horizontalSpacing={6}
      fz={{ base: 'xs', xs: 'sm' }}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Menunggu</Table.Th>
          <Table.Th w="16%" ta="right">
            Berkas
          </Table.Th>
          <Table.Th w="21%" ta="right">
            Lewat standar
          </Table.Th>
          <Table.Th w="25%">Paling lama</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {sides.map(({ title, places }) => (
        <Table.Tbody key={title}>
          <Table.Tr>
            <Table.Th colSpan={4} scope="rowgroup" bg="var(--tte-faint)">
              {title}: {casesIn(places)} berkas
            </Table.Th>
          </Table.Tr>
          {places.map((place) => (
            <PlaceRow key={`${place.procedure} ${place.step} ${place.waitingOn}`} {...{ place, most, at }} />
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}

interface PlaceRowProps {
  readonly place: Place;
  readonly most: number;
  readonly at: string;
}

function PlaceRow({ place, most, at }: PlaceRowProps) {
  const { procedure, step, waitingOn, waitingOnTitle, count, overdue, oldest, officeMinutes } = place;
  const search = given({
    jenis: KINDS[procedure],
    berkas: 'berjalan' as const,
    langkah: stepIn(step),
    menunggu: oneOf(WAITED_FOR, waitingOn),
  });
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Text size="sm" fw={600} component="div">
          <CasesLink search={search}>{waitingOnTitle}</CasesLink>
        </Text>
        <Text size="xs" c="dimmed">
          {placeTitle(place)}
        </Text>
        <Bar
          max={most}
          parts={[
            { value: overdue, look: 'alarming' },
            { value: count - overdue, look: 'plain' },
          ]}
        />
      </Table.Th>
      <Table.Td ta="right">{count}</Table.Td>
      <Table.Td ta="right" {...(overdue > 0 && ALARMING)}>
        {officeMinutes === null ? '–' : overdue}
      </Table.Td>
      <Table.Td>
        {officeMinutes === null
          ? clockSpanOf((Date.parse(at) - Date.parse(oldest)) / MINUTE)
          : `${officeSpanOf(officeMinutes)} kerja`}
      </Table.Td>
    </Table.Tr>
  );
}
