import { Table, Text } from '@mantine/core';
import { Record, Scope, StandingBadge } from './mandate-facts.js';
import { holderWords, periodWords } from './mandate-words.js';
import type { Mandate } from './mandates-query.js';
import { RevokeButton } from './revoke-button.js';

interface MandatesTableProps {
  readonly label: string;
  readonly mandates: readonly Mandate[];
  readonly onRevoke: (mandate: Mandate) => void;
}

/** Mandates on a desk. */
export function MandatesTable({ label, mandates, onRevoke }: MandatesTableProps) {
  return (
    <Table aria-label={label} highlightOnHover layout="fixed" verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">Jabatan dan yang mewakili</Table.Th>
          <Table.Th w="26%">Masa (WIB)</Table.Th>
          <Table.Th>Surat perintah dan cakupan</Table.Th>
          <Table.Th w={120}>Status</Table.Th>
          <Table.Th w={96}>Tindakan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {mandates.map((mandate) => (
          <Table.Tr key={mandate.mandateId}>
            <Table.Td>
              <Text size="sm" fw={600}>
                {mandate.title}
              </Text>
              <Text size="sm">{holderWords(mandate)}</Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm">{periodWords(mandate)}</Text>
              <Record mandate={mandate} />
            </Table.Td>
            <Table.Td>
              <Text size="sm">{mandate.orderNumber}</Text>
              <Scope mandate={mandate} />
            </Table.Td>
            <Table.Td>
              <StandingBadge mandate={mandate} />
            </Table.Td>
            <Table.Td>
              <RevokeButton mandate={mandate} onRevoke={onRevoke} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
