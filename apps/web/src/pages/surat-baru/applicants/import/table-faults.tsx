import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { isNumberWarning } from '@tte/domain';
import { useEffect, useRef } from 'react';
import { APPLICANT_LABELS } from '../../../../ui/values/applicant-values.js';
import classes from './table-faults.module.css';
import type { ReadTable } from './read-table.js';
import { TableNotices } from './table-notices.js';

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
  const { rows, warnings, notices, applicants } = table;
  const wrong = rows.flatMap(({ row, faults: found }) => found.map((fault) => ({ row, ...fault })));
  const faults = [...wrong, ...warnings].sort((a, b) => a.row - b.row);
  return (
    <Alert
      ref={place}
      tabIndex={-1}
      color="yellow"
      title={titleOf(table)}
      className={classes['faults'] ?? ''}
    >
      <Stack gap="sm">
        <Text size="sm">{toDo(table)}</Text>
        <TableNotices notices={notices} />
        <Table aria-label="Kesalahan per baris" bg="body" withTableBorder>
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

function titleOf({ fileName, rows, warnings, faultyApplicants, applicants }: ReadTable): string {
  const ofTable = rows.length > faultyApplicants ? 'Tabel perlu diperbaiki' : '';
  const wrong =
    faultyApplicants > 0 ? `${faultyApplicants} dari ${applicants.length} baris perlu diperbaiki` : '';
  const rowsWith = (isOdd: boolean) =>
    new Set(warnings.filter(({ code }) => isNumberWarning(code) === isOdd).map(({ row }) => row)).size;
  const hidden = rowsWith(false) > 0 ? `${rowsWith(false)} baris tersembunyi` : '';
  const odd = rowsWith(true) > 0 ? `${rowsWith(true)} baris bernomor janggal` : '';
  return `${[ofTable, wrong, hidden, odd].filter((part) => part !== '').join(' dan ')} di ${fileName}`;
}

const TO_DO = {
  hidden:
    'Baris yang tersembunyi di lembar kerja tidak dibaca. Masukkan baris lainnya ke formulir ini, atau tampilkan barisnya di tabel lalu pilih lagi berkasnya.',
  odd: 'Nomor yang janggal mungkin memang begitu. Masukkan semua baris ke formulir ini, lalu nyatakan sudah diperiksa atau perbaiki di sana.',
  wrong:
    'Perbaiki di tabel lalu pilih lagi berkasnya, atau masukkan semua baris dan perbaiki di formulir ini.',
};

function toDo({ rows, warnings, applicants }: ReadTable): string {
  if (applicants.length === 0) return 'Perbaiki tabel, lalu pilih lagi berkasnya.';
  if (rows.length > 0) return TO_DO.wrong;
  return warnings.every(({ code }) => isNumberWarning(code)) ? TO_DO.odd : TO_DO.hidden;
}
