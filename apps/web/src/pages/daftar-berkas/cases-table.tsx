import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { shortDateOf } from '../../words/dates.js';
import { CaseState } from './case-state.js';
import type { CaseItem } from './cases-query.js';
import { hiddenName } from '../../words/hidden-name.js';

const WHOLE = { whiteSpace: 'nowrap' } as const;

/** All cases on a desk. */
export function CasesTable({ items }: { readonly items: readonly CaseItem[] }) {
  return (
    <Table aria-label="Berkas" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Nomor</Table.Th>
          <Table.Th>Pemohon atau pemegang</Table.Th>
          <Table.Th>Status</Table.Th>
          <Table.Th>Sifat</Table.Th>
          <Table.Th>Diterima</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <Table.Tr key={item.caseId}>
            <Table.Td style={WHOLE}>
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link to="/berkas/$caseId" params={{ caseId: item.caseId }} {...props} />
                )}
              >
                {item.caseNumber}
              </Anchor>
            </Table.Td>
            <Table.Td>
              <Text size="sm" fw={600}>
                {item.applicant?.name ?? hiddenName(item.fault)}
              </Text>
              <Text size="xs" c="dimmed">
                {item.unitName}
              </Text>
            </Table.Td>
            <Table.Td>
              <CaseState item={item} />
            </Table.Td>
            <Table.Td>
              <Stack gap={4} align="flex-start">
                <ProcedureBadge {...item} />
                <NatureBadge nature={item.nature} />
              </Stack>
            </Table.Td>
            <Table.Td style={WHOLE}>{shortDateOf(item.receivedAt)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
