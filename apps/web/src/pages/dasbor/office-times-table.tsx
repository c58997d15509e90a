import { Table, Text } from '@mantine/core';
import { POST_TITLES, type Post } from '@tte/domain';
import { officeSpanOf } from '../../words/durations.js';
import { Bar } from './bar.js';
import type { Statistics } from './board-query.js';
import { isEnough, shareWords } from './figures.js';
import { stepWords } from './place-title.js';

const told = (minutes: number | null): string => (minutes === null ? '–' : officeSpanOf(minutes));

/** How long each step of the office takes, and how often within the standard time. */
export const OfficeTimesTable = ({ steps }: { readonly steps: Statistics['steps'] }) => (
  <Table aria-label="Lama langkah kantor" layout="fixed" horizontalSpacing={6} fz={{ base: 'xs', xs: 'sm' }}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>Langkah</Table.Th>
        <Table.Th w="24%">Dalam standar</Table.Th>
        <Table.Th w="18%">Median</Table.Th>
        <Table.Th w="18%">90&nbsp;% selesai dalam</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {steps.map(({ procedure, step, stepTitle, waitingOn, count, within, medianMinutes, p90Minutes }) => (
        <Table.Tr key={`${procedure} ${step}`}>
          <Table.Th scope="row" fw={400}>
            <Text size="sm" fw={600}>
              {POST_TITLES[waitingOn as Post]}
            </Text>
            <Text size="xs" c="dimmed">
              {stepWords({ procedure, step, stepTitle })}
            </Text>
          </Table.Th>
          <Table.Td>
            {shareWords({ count, within })}
            <Bar
              max={count}
              parts={[
                { value: within, look: 'good' },
                { value: count - within, look: 'alarming' },
              ]}
            />
          </Table.Td>
          <Table.Td>{told(medianMinutes)}</Table.Td>
          <Table.Td>{isEnough(count) ? told(p90Minutes) : '–'}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
