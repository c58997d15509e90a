import { Group, Table, Text } from '@mantine/core';
import { shortDateOf } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import { AskButtons } from './ask-buttons.js';
import { CaseLink } from './case-link.js';
import { ValidityWords } from './validity-words.js';
import { hiddenName } from '../../words/hidden-name.js';

interface AccountsTableProps {
  readonly items: readonly Account[];
  /** Whether the reader enters letters about an account. */
  readonly mayAsk: boolean;
}

/** Holders of accounts on a desk. */
export const AccountsTable = ({ items, mayAsk }: AccountsTableProps) => (
  <Table aria-label="Pemegang akun" highlightOnHover>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>Pemegang</Table.Th>
        <Table.Th>Satuan kerja</Table.Th>
        <Table.Th>Terbit</Table.Th>
        <Table.Th>Berlaku sampai</Table.Th>
        <Table.Th>Berkas</Table.Th>
        {mayAsk && <Table.Th>Tindakan</Table.Th>}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {items.map((account) => (
        <Table.Tr key={account.caseId}>
          <Table.Td>
            <Text size="sm" fw={600}>
              {account.holder?.name ?? hiddenName(account.fault)}
            </Text>
            {account.holder && (
              <Text size="xs" c="dimmed">
                NIK {account.holder.maskedNik}
              </Text>
            )}
          </Table.Td>
          <Table.Td>{account.unitName}</Table.Td>
          <Table.Td miw={110}>{shortDateOf(account.issuedAt)}</Table.Td>
          <Table.Td>
            <ValidityWords account={account} />
          </Table.Td>
          <Table.Td>
            <CaseLink account={account} />
          </Table.Td>
          {mayAsk && (
            <Table.Td>
              <Group gap={6}>
                <AskButtons account={account} />
              </Group>
            </Table.Td>
          )}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
