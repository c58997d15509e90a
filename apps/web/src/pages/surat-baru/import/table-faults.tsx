import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { APPLICANT_LABELS } from '../../../ui/values/applicant-values.js';
import classes from './table-faults.module.css';
import type { ReadTable } from './read-table.js';

interface TableFaultsProps {
  readonly table: ReadTable;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

const LABELS: Readonly<Record<string, string>> = APPLICANT_LABELS;

/** What is wrong with a table, at its row; it can be mended there, or here. */
export function TableFaults({ table, onTake, onLeave }: TableFaultsProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [table]);
  const { fileName, rows, applicants } = table;
  const faults = rows.flatMap(({ row, faults: found }) => found.map((fault) => ({ row, ...fault })));
  return (
    <Alert
      ref={place}
      tabIndex={-1}
      color="yellow"
      title={`${rows.length} baris perlu diperbaiki di ${fileName}`}
      className={classes['faults'] ?? ''}
    >
      <Stack gap="sm">
        <Text size="sm">
          {applicants.length > 0
            ? 'Perbaiki di tabel lalu pilih lagi berkasnya, atau masukkan semua baris dan perbaiki di formulir ini.'
            : 'Perbaiki tabel, lalu pilih lagi berkasnya.'}
        </Text>
        <Table aria-label="Kesalahan per baris" bg="white" withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Baris</Table.Th>
              <Table.Th>Kolom</Table.Th>
              <Table.Th>Yang perlu diperbaiki</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {faults.map(({ row, field, code, message }) => (
              <Table.Tr key={`${row} ${field} ${code}`}>
                <Table.Th scope="row">{row}</Table.Th>
                <Table.Td>{LABELS[field] ?? 'Tabel'}</Table.Td>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group gap="xs">
          {applicants.length > 0 && (
            <Button size="xs" onClick={onTake}>
              Masukkan {applicants.length} baris ke formulir
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onLeave}>
            Batalkan impor
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
